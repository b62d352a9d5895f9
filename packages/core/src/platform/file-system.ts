import { fileSystem as hostFileSystem } from "#platform";
import type { FileSystem } from "./platform.js";

// With its type written out, the types of the package need nothing of `#platform`, which older resolutions do not know.

/** The file system of the host: Node's; where there is none, as in a browser, its functions say so. */
export const fileSystem: FileSystem = hostFileSystem;
