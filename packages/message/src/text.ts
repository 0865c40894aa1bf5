// Messages as text: the literals of the schema language, as `capnp decode` prints and `capnp encode` reads them.

export { TextError } from "./text-format/text-error.js";
export { printText, printValue, type TextOptions } from "./text-format/text-printer.js";
export { parseText, parseTextAt } from "./text-format/text-reader.js";
