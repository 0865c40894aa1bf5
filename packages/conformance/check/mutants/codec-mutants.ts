// Seeded bugs in reading and writing messages, in every format.

import type { Mutant } from "./mutant.js";

const message = "message/src/";
const packed = { tests: ["message/src/packed.test.ts"] };
const canonical = { tests: ["message/src/canonical.test.ts"] };
const far = { tests: ["message/src/segments.test.ts", "conformance/src/wire.test.ts", "message/src/growth.test.ts"] };
const defaults = { tests: ["conformance/src/defaults.test.ts", "message/src/fields.test.ts"] };
const versions = { tests: ["conformance/src/versions.test.ts", "message/src/list-compatibility.test.ts"] };
const any = { tests: ["conformance/src/any-struct-and-list.test.ts"] };
const recursive = { tests: ["conformance/src/recursive.test.ts"] };
const textAndJson = { tests: ["conformance/src/text-and-json.test.ts", "conformance/src/json-annotations.test.ts"] };

/** Bugs in codecs. */
export const codecMutants: readonly Mutant[] = [
  {
    name: "packing ends a run of literal words at the first zero byte",
    file: `${message}pack.ts`,
    replace: "if (zeros > 1) return i;",
    by: "if (zeros > 0) return i;",
    ...packed,
  },
  {
    name: "packing makes runs of 256 words",
    file: `${message}pack.ts`,
    replace: "const MOST_IN_RUN = 255;",
    by: "const MOST_IN_RUN = 256;",
    ...packed,
  },
  {
    name: "unpacking forgets a run of zeros that a chunk ends in",
    file: `${message}unpack.ts`,
    replace: "this.#zeros -= count;",
    by: "this.#zeros = 0;",
    ...packed,
  },
  {
    name: "unpacking takes a literal run for one word less",
    file: `${message}unpack.ts`,
    replace: "i += 9 + run * 8;",
    by: "i += 1 + run * 8;",
    ...packed,
  },
  {
    name: "canonical lists of structs have the size of the last element",
    file: `${message}canonical.ts`,
    replace: "dataWords = Math.max(dataWords, Math.ceil(usedData(element) / 8));",
    by: "dataWords = Math.ceil(usedData(element) / 8);",
    ...canonical,
  },
  {
    name: "canonical bit lists keep what is behind the last bit",
    file: `${message}canonical.ts`,
    replace: "if (size === SIZE_BIT && length % 8 !== 0) {",
    by: "if (length < 0) {",
    ...canonical,
  },
  {
    name: "an empty struct is written as null in canonical form",
    file: `${message}canonical.ts`,
    replace: "this.#view.setInt32(at, -4, true);",
    by: "",
    ...canonical,
  },
  {
    name: "the offset in a far pointer is not relative to the segment",
    file: `${message}allocate.ts`,
    replace: "(pad - other.start) | KIND_FAR",
    by: "pad | KIND_FAR",
    ...far,
  },
  {
    name: "a double-far pointer is read as a single one",
    file: `${message}pointer.ts`,
    replace: "const double = (low & 4) !== 0;",
    by: "const double = false;",
    ...far,
  },
  {
    name: "the landing pad of a far pointer is looked for in the wrong unit",
    file: `${message}pointer.ts`,
    replace: "const pad = pads.start + (low >>> 3) * 8;",
    by: "const pad = pads.start + (low >>> 2) * 8;",
    ...far,
  },
  {
    name: "the default of a Bool is ignored when it is set",
    file: `${message}fields.ts`,
    replace: "value !== flip ? byte | mask",
    by: "value ? byte | mask",
    ...defaults,
  },
  {
    name: "the default of a Float64 is applied to its high half only",
    file: `${message}fields.ts`,
    replace: "scratch.setUint32(4, getUint32(segment, pos, end) ^ low);",
    by: "scratch.setUint32(4, getUint32(segment, pos, end));",
    ...defaults,
  },
  {
    name: "a field that the struct has no room for is read from what follows it",
    file: `${message}fields.ts`,
    replace: "return pos + 4 <= end ? segment.view.getInt32(pos, true) : 0;",
    by: "return segment.view.getInt32(pos, true);",
    ...defaults,
  },
  {
    name: "a struct that is enlarged loses its pointers",
    file: `${message}struct-builder.ts`,
    replace: "for (let i = 0; i < count; i++) movePointer(old",
    by: "for (let i = 0; i < 0; i++) movePointer(old",
    tests: [...versions.tests, "message/src/growth.test.ts"],
  },
  {
    name: "a list of bits is read as a list of structs",
    file: `${message}list-pointer.ts`,
    replace: "if (size === SIZE_BIT || expected === SIZE_BIT) wrongElements(expected);",
    by: "",
    ...versions,
  },
  {
    name: "text shows a null member of a union as nothing",
    file: `${message}text-format/text-printer.ts`,
    replace: "return field.discriminant !== undefined && field.discriminant !== 0 && isPointer(field);",
    by: "return false;",
    ...textAndJson,
  },
  {
    name: "text escapes bytes with too few digits",
    file: `${message}text-format/text-printer.ts`,
    replace: '.padStart(3, "0")',
    by: "",
    ...textAndJson,
  },
  {
    name: "JSON has 64-bit integers as numbers",
    file: `${message}json-format/json-printer.ts`,
    replace: 'return `"${String(value)}"`;\n      case "float32"',
    by: 'return String(value);\n      case "float32"',
    ...textAndJson,
  },
  {
    name: "JSON puts the fields of a flattened group under their plain names",
    file: `${message}json-format/json-printer.ts`,
    replace: "prefix + one.prefix, members);",
    by: "prefix, members);",
    ...textAndJson,
  },
  {
    name: "JSON reads an integer through a floating-point number",
    file: `${message}json-format/json-reader.ts`,
    replace: "if (/^-?\\d+$/.test(text)) return BigInt(text);",
    by: "if (/^-?\\d+$/.test(text)) return BigInt(Number(text));",
    ...textAndJson,
  },
  {
    name: "JSON shows all that a struct is by default, also where that never ends",
    file: `${message}json-format/json-printer.ts`,
    replace: "&& this.#shapes.endless.has(type)",
    by: "&& false",
    ...recursive,
  },
  {
    name: "JSON loses which member of a union is set if it is null",
    file: `${message}json-format/json-reader.ts`,
    replace: "builder.clear(only.field)",
    by: "",
    ...recursive,
  },
  {
    name: "a struct that is not there is an object full of defaults, as the member of a union",
    file: `${message}to-object.ts`,
    replace: "[which]: isNull ? null : toObject(value)",
    by: "[which]: toObject(value)",
    ...recursive,
  },
  {
    name: "JSON is laid out in lines only if an item is longer than the reference has it",
    file: `${message}json-format/json-printer.ts`,
    replace: "MAX_INLINE_ITEM = 50;",
    by: "MAX_INLINE_ITEM = 52;",
    tests: ["conformance/check/random-schemas.test.ts"],
    project: "check",
  },
  {
    name: "an AnyStruct is set to a list",
    file: `${message}any-struct.ts`,
    replace: 'if (object.kind !== "struct") wrongKind("a struct", object.kind === "list" ? 1 : 3);',
    by: "",
    ...any,
  },
  {
    name: "an AnyList is read as elements of any kind",
    file: `${message}any-list.ts`,
    replace: "checkElements(expected);",
    by: "",
    ...any,
  },
];
