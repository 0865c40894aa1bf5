// The formats that messages are converted between, under the reference tool's names.

import {
  type AnyPointerReader,
  canonicalize,
  fixedSegments,
  MessageBuilder,
  pack,
  type ReadLimits,
  readFlatMessage,
  readMessages,
  unpack,
  writeFlatMessage,
  writeMessage,
  writePackedMessage,
} from "@capnp/message";
import { DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { JsonCodec } from "@capnp/message/json";
import type { StructSchema } from "@capnp/message/schema";
import { parseTextAt, printText, TextError } from "@capnp/message/text";
import { CliError } from "./cli-error.js";

/** The names of the formats. */
export const messageFormats = ["binary", "packed", "flat", "flat-packed", "canonical", "text", "json"] as const;
/** A format that messages are written in. */
export type MessageFormat = (typeof messageFormats)[number];

/** How messages are written. */
export interface WriteOptions {
  /** Text and JSON on one line. */
  readonly short?: boolean;
  /** Words of each segment; undefined for one segment. */
  readonly segmentWords?: number | undefined;
}

/** What a person has at hand is as large as it is. */
const UNLIMITED: ReadLimits = { traversalLimitInWords: 2 ** 40, messageLimitInWords: 2 ** 40 };

/** The format with a name. @throws CliError if there is none */
export function formatNamed(name: string): MessageFormat {
  const format = messageFormats.find((one) => one === name);
  if (format === undefined) throw new CliError(`There is no format "${name}"; there are ${messageFormats.join(", ")}`);
  return format;
}

/** Whether a format can only be used with a schema. */
export function needsSchema(format: MessageFormat): boolean {
  return format === "text" || format === "json";
}

/**
 * The root pointers of the messages in some bytes, one after the other; those of flat formats are one message.
 * @throws DecodeError, CliError for bytes that are something else
 */
export function* decodeMessages(
  format: MessageFormat,
  bytes: Uint8Array,
  struct?: StructSchema,
): Generator<AnyPointerReader> {
  switch (format) {
    case "binary":
      for (const message of readMessages(bytes, UNLIMITED)) yield message.root;
      break;
    case "packed":
      for (const message of readMessages(unpack(bytes, 2 ** 29), UNLIMITED)) yield message.root;
      break;
    case "flat":
    case "canonical":
      yield readFlatMessage(bytes, UNLIMITED).root;
      break;
    case "flat-packed":
      yield readFlatMessage(unpack(bytes, 2 ** 29), UNLIMITED).root;
      break;
    default:
      yield* parseMessages(format, bytes, struct);
  }
}

function* parseMessages(
  format: "text" | "json",
  bytes: Uint8Array,
  struct: StructSchema | undefined,
): Generator<AnyPointerReader> {
  if (struct === undefined) throw new CliError(`For ${format} name the schema file and the type`);
  const text = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
  const json = new JsonCodec();
  for (let at = 0; at < text.length; ) {
    const message = new MessageBuilder();
    const builder = message.initRoot(DynamicBuilder.for(struct));
    try {
      at = format === "text" ? parseTextAt(text, at, builder) : json.parseAt(text, at, builder);
    } catch (error) {
      if (TextError.is(error)) throw new CliError(`<stdin>:${error.message}`);
      throw error;
    }
    yield message.root.asReader();
  }
}

/** A message in a format. @throws DecodeError for a malformed one; CliError without the schema that the format needs */
export function encodeMessage(
  format: MessageFormat,
  root: AnyPointerReader,
  struct: StructSchema | undefined,
  { short = false, segmentWords }: WriteOptions = {},
): Uint8Array {
  switch (format) {
    case "text":
    case "json": {
      if (struct === undefined) throw new CliError(`For ${format} name the schema file and the type`);
      const reader = root.asStruct(DynamicReader.for(struct));
      const text =
        format === "text" ? printText(reader, { pretty: !short }) : new JsonCodec({ pretty: !short }).print(reader);
      return new TextEncoder().encode(`${text}\n`);
    }
    case "canonical":
      return canonicalize(root);
    default: {
      const message = copyOf(root, segmentWords);
      if (format === "binary") return writeMessage(message);
      if (format === "packed") return writePackedMessage(message);
      return format === "flat" ? writeFlatMessage(message) : pack(writeFlatMessage(message));
    }
  }
}

function copyOf(root: AnyPointerReader, segmentWords: number | undefined): MessageBuilder {
  if (segmentWords !== undefined) {
    const message = new MessageBuilder(0, segmentWords * 8, fixedSegments(segmentWords));
    message.root.set(root);
    return message;
  }
  const message = new MessageBuilder();
  message.root.set(root);
  if (message.segments.length === 1) return message;
  // The copy went over the end of a slab: once more, now that its size is known.
  const whole = new MessageBuilder(0, message.byteLength);
  whole.root.set(root);
  return whole;
}
