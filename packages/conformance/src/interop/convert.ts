// Our side of the serialization exchange (`convert` in peers/scenarios.md): messages of Values from one format to another.

import {
  canonicalize,
  fixedSegments,
  MessageBuilder,
  readMessages,
  unpack,
  writeMessage,
  writePackedMessage,
} from "@capnp/message";
import { Values } from "./interop.capnp.js";

/** A format that messages are converted to; they come from `binary` or `packed`. */
export type Format = "binary" | "packed" | "canonical" | "segments";

const writers: Readonly<Record<Format, (values: Values.Reader) => Uint8Array>> = {
  binary: (values) => writeMessage(copy(values)),
  packed: (values) => writePackedMessage(copy(values)),
  canonical: canonicalFrame,
  segments: (values) => writeMessage(copy(values, 1)),
};

/** Whether a word of the command line is a format. */
export function isFormat(word: string | undefined): word is Format {
  return word !== undefined && word in writers;
}

/** A message's canonical form in a frame of its own. */
export function canonicalFrame(values: Values.Reader): Uint8Array {
  const segment = canonicalize(values);
  const frame = new Uint8Array(8 + segment.length);
  new DataView(frame.buffer).setUint32(4, segment.length / 8, true);
  frame.set(segment, 8);
  return frame;
}

/** Converts messages that follow one another. @throws DecodeError for messages that are not in the format, or over a limit */
export function convert(from: Format, to: Format, bytes: Uint8Array): Uint8Array {
  const frames = from === "packed" ? unpack(bytes) : bytes;
  return Buffer.concat(Array.from(readMessages(frames), (message) => writers[to](message.getRoot(Values.Reader))));
}

/** A copy, in one segment or in segments of so many words. */
function copy(values: Values.Reader, words?: number): MessageBuilder {
  const message = new MessageBuilder(0, words ?? 128, words === undefined ? null : fixedSegments(words));
  message.root.set(values);
  return message;
}
