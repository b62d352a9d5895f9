export { type AttrCodec, deserializeAttr, registerAttrCodec, serializeAttr } from "./attr-codec.js";
export { type DecodeMsgpackOptions, decodeMsgpack } from "./msgpack-decoder.js";
export { encodeMsgpack } from "./msgpack-encoder.js";
export { MsgpackFloat } from "./msgpack-float.js";
