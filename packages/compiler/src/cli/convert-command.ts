// `capnp-ts convert`: messages from one format to another; and `decode` and `encode`, its older forms.

import { command, flag, option, optional, restPositionals, string } from "cmd-ts";
import type { StructSchema } from "@capnp/message/schema";
import { CliError } from "./cli-error.js";
import { decodeMessages, encodeMessage, formatNamed, type MessageFormat, needsSchema } from "./message-format.js";
import { checkPlausible } from "./plausible-format.js";
import { loadSchemaFile, namedStruct, schemaOptions, type SchemaOptions } from "./schema-arguments.js";
import { readStandardInput } from "./standard-streams.js";
import type { Subcommand } from "./subcommand.js";

const quiet = flag({ long: "quiet", description: "do not check whether the input looks like its format" });
const short = flag({ long: "short", description: "text and JSON on one line for each message" });
const segmentSize = option({
  long: "segment-size",
  type: optional(string),
  description: "words of each segment of binary output; without it a message is one segment",
});
const flat = flag({ long: "flat", description: "one message of one segment, without framing" });
const packed = flag({ long: "packed", short: "p", description: "packed: runs of zero bytes are left out" });

interface Conversion extends SchemaOptions {
  readonly from: MessageFormat;
  readonly to: MessageFormat;
  /** The schema file and the type, as they were given. */
  readonly schema: readonly string[];
  readonly quiet: boolean;
  readonly short: boolean;
  readonly segmentSize: string | undefined;
}

/** The `convert` command. */
export const convertCommand: Subcommand = command({
  name: "convert",
  description:
    "Converts the messages on standard input. Formats: binary, packed, flat, flat-packed, canonical, text, json. Text and JSON need the schema file and the type of the messages.",
  examples: [
    { description: "look into a message", command: "capnp-ts convert binary:text person.capnp Person < alice.bin" },
    { description: "make one", command: `echo '{"name": "Alice"}' | capnp-ts convert json:packed person.capnp Person` },
    { description: "a message to hash or sign", command: "capnp-ts convert binary:canonical < alice.bin | sha256sum" },
  ],
  args: {
    ...schemaOptions,
    quiet,
    short,
    segmentSize,
    operands: restPositionals({ type: string, displayName: "FROM:TO [SCHEMA TYPE]", description: "what to convert" }),
  },
  handler: ({ operands: [formats = "", ...schema], ...options }) => {
    const [from = "", to = "", ...more] = formats.split(":");
    if (from === "" || to === "" || more.length > 0) {
      throw new CliError("Say what to convert, as FROM:TO, such as: capnp-ts convert binary:text person.capnp Person");
    }
    return convert({ ...options, from: formatNamed(from), to: formatNamed(to), schema });
  },
});

/** The `decode` command. */
export const decodeCommand: Subcommand = command({
  name: "decode",
  description: "Prints the messages on standard input as text; the same as convert binary:text.",
  examples: [
    { description: "one line for each message", command: "capnp-ts decode --short person.capnp Person < people.bin" },
  ],
  args: {
    ...schemaOptions,
    flat,
    packed,
    quiet,
    short,
    schema: restPositionals({ type: string, displayName: "SCHEMA TYPE", description: "the schema file and the type" }),
  },
  handler: ({ flat: isFlat, packed: isPacked, schema, ...options }) =>
    convert({ ...options, from: binaryFormat(isFlat, isPacked), to: "text", schema, segmentSize: undefined }),
});

/** The `encode` command. */
export const encodeCommand: Subcommand = command({
  name: "encode",
  description: "Makes messages of the texts on standard input; the same as convert text:binary.",
  examples: [
    {
      description: "two messages",
      command: `echo '(name = "Alice") (name = "Bob")' | capnp-ts encode person.capnp Person > people.bin`,
    },
  ],
  args: {
    ...schemaOptions,
    flat,
    packed,
    quiet,
    segmentSize,
    schema: restPositionals({ type: string, displayName: "SCHEMA TYPE", description: "the schema file and the type" }),
  },
  handler: ({ flat: isFlat, packed: isPacked, schema, ...options }) =>
    convert({ ...options, from: "text", to: binaryFormat(isFlat, isPacked), schema, short: false }),
});

function binaryFormat(isFlat: boolean, isPacked: boolean): MessageFormat {
  if (isFlat) return isPacked ? "flat-packed" : "flat";
  return isPacked ? "packed" : "binary";
}

async function convert({ from, to, schema, segmentSize: words, ...options }: Conversion): Promise<void> {
  const struct = structOf(from, to, schema, options);
  const segmentWords = words === undefined ? undefined : wordsOf(words);
  const bytes = await readStandardInput();
  if (!options.quiet) checkPlausible(from, bytes);
  for (const root of decodeMessages(from, bytes, struct)) {
    process.stdout.write(encodeMessage(to, root, struct, { short: options.short, segmentWords }));
  }
}

function structOf(
  from: MessageFormat,
  to: MessageFormat,
  [file, type, ...more]: readonly string[],
  options: SchemaOptions,
): StructSchema | undefined {
  if (more.length > 0) throw new CliError(`What is ${more[0]} for? After the type nothing else is expected`);
  const needy = [from, to].find(needsSchema);
  if (needy === undefined) return undefined;
  if (file === undefined || type === undefined) {
    throw new CliError(`For ${needy} name the schema file and the type, such as: person.capnp Person`);
  }
  return namedStruct(loadSchemaFile(file, options), type);
}

function wordsOf(text: string): number {
  const words = Number(text);
  if (Number.isInteger(words) && words > 0 && words < 2 ** 28) return words;
  throw new CliError(`A segment size is a number of words, not "${text}"`);
}
