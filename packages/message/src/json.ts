// Messages as JSON.

export { JsonCodec, type JsonOptions } from "./json-format/json-codec.js";
export { TextError } from "./text-format/text-error.js";
