export type {
  AnyArray,
  Array1d,
  Array2d,
  Array3d,
  Array4d,
  ArrayXd,
  Floats1d,
  Floats2d,
  Floats3d,
  Floats4d,
  FloatsXd,
  Ints1d,
  Ints2d,
  Ints3d,
  Ints4d,
  IntsXd,
} from "./aliases.js";
export { CPU, type Device } from "./device.js";
export {
  type DataOf,
  DTYPES,
  type DType,
  type DTypeInfo,
  dtypeOfTypedArray,
  type FloatDType,
  type IntDType,
  isBigIntDType,
  isDType,
  isFloatDType,
  isIntDType,
  type TypedArray,
} from "./dtype.js";
export { bfloat16ToNumber, float16ToNumber, numberToBfloat16, numberToFloat16 } from "./half.js";
export { NdArray, type NdArrayOptions, type Nested, type ShapeOf } from "./ndarray.js";
export { checkShape, contiguousStrides, formatShape, resolveShape, sameShape, sizeOfShape } from "./shape.js";
