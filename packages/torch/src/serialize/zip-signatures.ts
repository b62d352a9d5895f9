/** Begins the header that stands before a record's data. */
export const LOCAL_HEADER = 0x04034b50;
/** Begins a record's entry in the central directory. */
export const CENTRAL_HEADER = 0x02014b50;
/** Begins the record that ends the file and says where the central directory is. */
export const END_RECORD = 0x06054b50;
/** Begins the zip64 form of the end record. */
export const ZIP64_END_RECORD = 0x06064b50;
/** Begins the record that says where the zip64 end record is. */
export const ZIP64_END_LOCATOR = 0x07064b50;
