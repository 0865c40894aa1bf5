// `capnp-ts eval`: the value of a constant, of a field's default, or of something within one.

import { array, command, flag, multioption, restPositionals, string } from "cmd-ts";
import { type ListView, MessageBuilder } from "@capnp/message";
import { constantValue, DynamicReader, type DynamicValue, valueOf } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import type { SchemaType } from "@capnp/message/schema";
import { printValue } from "@capnp/message/text";
import { CliError } from "./cli-error.js";
import { encodeMessage, formatNamed, type MessageFormat } from "./message-format.js";
import { findNested, type LoadedFile, loadSchemaFile, schemaOptions } from "./schema-arguments.js";
import type { Subcommand } from "./subcommand.js";

/** The `eval` command. */
export const evalCommand: Subcommand = command({
  name: "eval",
  description: "Prints a value that a schema declares: a constant, the default of a field, or a part of one.",
  examples: [
    { description: "a constant", command: "capnp-ts eval config.capnp production" },
    { description: "a part of it", command: "capnp-ts eval config.capnp 'production.servers[2].port'" },
    { description: "a field's default", command: "capnp-ts eval person.capnp Person.age" },
    { description: "a message of it", command: "capnp-ts eval -o packed config.capnp production > config.bin" },
  ],
  args: {
    ...schemaOptions,
    outputs: multioption({
      long: "output",
      short: "o",
      type: array(string),
      description: "the format: text (the default), json, or for a struct binary, packed, flat, flat-packed, canonical",
    }),
    binary: flag({ long: "binary", short: "b", description: "the same as -o binary" }),
    packed: flag({ long: "packed", short: "p", description: "the same as -o packed" }),
    flat: flag({ long: "flat", description: "the same as -o flat" }),
    short: flag({ long: "short", description: "text and JSON on one line" }),
    operands: restPositionals({
      type: string,
      displayName: "SCHEMA NAME",
      description: "the schema file and the value",
    }),
  },
  handler: ({ operands: [file, name, ...more], outputs, binary, packed, flat, short, ...options }) => {
    if (file === undefined || name === undefined || more.length > 0) {
      throw new CliError("Name the schema file and the value, such as: capnp-ts eval config.capnp production");
    }
    const format = formatNamed(outputs.at(-1) ?? flagged(binary, packed, flat));
    const { type, value } = evaluate(loadSchemaFile(file, options), name);
    process.stdout.write(print(format, type, value, short));
  },
});

/** A value and its type. */
interface Typed {
  readonly type: SchemaType;
  readonly value: DynamicValue;
}

function flagged(binary: boolean, packed: boolean, flat: boolean): MessageFormat {
  if (flat) return packed ? "flat-packed" : "flat";
  if (packed) return "packed";
  return binary ? "binary" : "text";
}

function print(format: MessageFormat, type: SchemaType, value: DynamicValue, short: boolean): string | Uint8Array {
  if (format === "text") return `${printValue(type, value, { pretty: !short })}\n`;
  if (format === "json") return `${new JsonCodec({ pretty: !short }).printValue(type, value)}\n`;
  if (type.kind !== "struct" || !(value instanceof DynamicReader)) {
    throw new CliError(`Only a struct can be written as ${format}, and this is of type ${type.kind}`);
  }
  const message = new MessageBuilder();
  message.root.set(value);
  return encodeMessage(format, message.root.asReader(), type);
}

/** Finds a value by its path: names of declarations, then of a constant or field, then fields and indices within it. */
function evaluate(file: LoadedFile, path: string): Typed {
  const steps = path.match(/[^.[\]]+|\[\d+\]/g) ?? [];
  if (!/^\w+(?:\.\w+|\[\d+\])*$/.test(path)) throw new CliError(`"${path}" is no name of a value`);
  let scope = file.fileId;
  for (const [i, step] of steps.entries()) {
    const inner = findNested(file, scope, step);
    const found = inner === undefined ? fieldDefault(file, scope, step) : constant(file, inner);
    if (found !== undefined) return within(found, steps.slice(i + 1), path);
    if (inner === undefined) throw new CliError(`The schema declares no ${steps.slice(0, i + 1).join(".")}`);
    scope = inner;
  }
  throw new CliError(`${path} is no constant and no field`);
}

function constant({ loader }: LoadedFile, id: bigint): Typed | undefined {
  if (loader.node(id).which !== "const") return undefined;
  const schema = loader.constant(id);
  return { type: schema.type, value: constantValue(schema) };
}

function fieldDefault({ loader }: LoadedFile, scope: bigint, name: string): Typed | undefined {
  if (loader.node(scope).which !== "struct") return undefined;
  const field = loader.struct(scope).byName(name);
  if (field?.defaultValue === undefined) return undefined;
  return { type: field.type, value: valueOf(field.type, field.defaultValue) };
}

function within(start: Typed, steps: readonly string[], path: string): Typed {
  let { type, value } = start;
  for (const step of steps) {
    const index = /^\[(\d+)\]$/.exec(step)?.[1];
    if (index !== undefined) {
      if (type.kind !== "list") throw new CliError(`${path}: ${step} needs a list, and this is of type ${type.kind}`);
      const list = value as ListView<DynamicValue>;
      if (Number(index) >= list.length) throw new CliError(`${path}: the list has ${list.length} elements`);
      value = list.get(Number(index));
      ({ element: type } = type);
      continue;
    }
    if (!(value instanceof DynamicReader))
      throw new CliError(`${path}: there is no ${step} in a value of type ${type.kind}`);
    const field = value.schema.byName(step);
    if (field === undefined) throw new CliError(`${path}: ${value.schema.name} has no field ${step}`);
    const member = value.get(field);
    if (member === undefined) throw new CliError(`${path}: ${step} is not the member of the union that is set`);
    ({ type } = field);
    value = member;
  }
  return { type, value };
}
