// Messages as JSON, in the form of the reference implementation (capnp/compat/json.capnp).

import type { DynamicBuilder } from "../dynamic/dynamic-builder.js";
import type { DynamicReader } from "../dynamic/dynamic-reader.js";
import type { DynamicValue } from "../dynamic/dynamic-value.js";
import type { SchemaType } from "../reflect/schema-type.js";
import { JsonParser } from "./json-parser.js";
import { JsonPrinter } from "./json-printer.js";
import { JsonReader } from "./json-reader.js";
import { JsonShapes } from "./json-shape.js";

/** Options of a {@link JsonCodec}. */
export interface JsonOptions {
  /** Whether to lay JSON out in lines; else it is on one line. Default false. */
  readonly pretty?: boolean;
  /** Whether reading refuses members that the schema does not know; else they are ignored. Default false. */
  readonly rejectUnknownFields?: boolean;
}

/**
 * Prints and reads JSON. 64-bit integers are strings, NaN and the infinities too; Data is an array of bytes, a null pointer is left out.
 * The annotations of `/capnp/compat/json.capnp` are heeded: `name`, `flatten`, `discriminator`, `base64`, `hex`.
 */
export class JsonCodec {
  readonly #shapes = new JsonShapes();
  readonly #pretty: boolean;
  readonly #rejectUnknown: boolean;

  constructor({ pretty = false, rejectUnknownFields = false }: JsonOptions = {}) {
    this.#pretty = pretty;
    this.#rejectUnknown = rejectUnknownFields;
  }

  /**
   * A struct as JSON.
   * @throws SchemaError for a capability or a pointer of unknown type, which JSON has no form for
   * @throws DecodeError for a malformed message, or over a limit
   */
  print(struct: DynamicReader): string {
    return this.printValue(struct.schema, struct);
  }

  /** A value of any type as JSON. @throws SchemaError, DecodeError as `print` does */
  printValue(type: SchemaType, value: DynamicValue): string {
    return new JsonPrinter(this.#shapes, this.#pretty).print(type, value);
  }

  /** Fills a fresh struct from JSON. @throws TextError for text that is something else; the struct may be filled in part */
  parse(text: string, builder: DynamicBuilder): void {
    const end = this.parseAt(text, 0, builder);
    if (end < text.length) new JsonParser(text, end).fail("There is more text after the value");
  }

  /**
   * Fills a fresh struct from the JSON at an offset, and gives the offset of what follows, white space left out.
   * @throws TextError for text that is something else
   */
  parseAt(text: string, offset: number, builder: DynamicBuilder): number {
    const parser = new JsonParser(text, offset);
    const node = parser.value();
    new JsonReader(parser, this.#shapes, this.#rejectUnknown).fill(node, builder);
    return parser.position;
  }
}
