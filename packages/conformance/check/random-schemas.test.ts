// Random messages of random schemas, to and from the reference tool: as text, JSON, packed, canonical, and with a word a segment.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile, encodeRequest, memorySource, standardSchemaDirectory } from "@capnp/compiler";
import {
  canonicalize,
  readMessage,
  readMessages,
  unpack,
  writePackedMessage,
  fixedSegments,
  MessageBuilder,
  writeMessage,
} from "@capnp/message";
import { DynamicBuilder, DynamicReader } from "@capnp/message/dynamic";
import { CodeGeneratorRequest$Reader, SchemaLoader, type StructSchema } from "@capnp/message/schema";
import { JsonCodec } from "@capnp/message/json";
import { printText } from "@capnp/message/text";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Project } from "../../compiler/check/random-schema/project.js";
import { read } from "./capnp-tool.js";
import { describeWith } from "./foreign.js";
import { isUnderstood } from "./json-input.js";
import { randomStruct } from "./random-message.js";

/** How many structs are to be tried. */
const STRUCTS = 150;
/** Of how many it has to have been able to say the JSON. */
const STRUCTS_AS_JSON = 90;
/** The messages of one struct, of which this many are read from JSON, too. */
const MESSAGES = 10;
const FROM_JSON = 4;
const FIRST = Number(process.env["SCHEMA_SEED"] ?? Math.floor(Math.random() * 2 ** 31));

/**
 * How the tool gives up on JSON: on a null member of a union that is a capability, or of unknown type, which needs a handler;
 * on lists of AnyList; and by a crash on structs that by default hold themselves, and on some types with parameters.
 */
const GIVES_UP =
  /without ever having created a capability context|don't know how to JSON-encode|AnyPointer\) not supported|Received signal #11/;

interface Found {
  readonly schema: StructSchema;
  readonly file: string;
  readonly name: string;
}

/** A struct of a project with some fields, and no type parameters; undefined for one that does not compile or has none. */
function structOf({ files }: Project): Found | undefined {
  const source = memorySource(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const { request } = compile({ files: files.map(({ name }) => name), source });
  if (request === undefined) return undefined;
  const loader = new SchemaLoader();
  loader.addRequest(readMessage(encodeRequest(request)).getRoot(CodeGeneratorRequest$Reader));
  const node = request.nodes
    .filter((one) => one.which === "struct" && !one.struct.isGroup && !one.isGeneric && one.scopeId !== 0n)
    .find((one) => one.which === "struct" && one.struct.fields.length > 2);
  if (node === undefined) return undefined;
  const [file = "", name = ""] = node.displayName.split(":");
  return { schema: loader.struct(node.id), file, name };
}

describeWith(["capnp"], "random schemas and the reference tool", () => {
  let directory = "";
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "capnp-random-"));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  function tool(args: readonly string[], { file, name }: Found, input: Uint8Array | string): Buffer {
    const [command = "", ...rest] = args;
    const run = spawnSync(
      "capnp",
      [command, "--no-standard-import", `-I${standardSchemaDirectory}`, ...rest, file, name],
      {
        cwd: directory,
        env: { ...process.env, PWD: directory },
        input,
        maxBuffer: 1 << 28,
      },
    );
    if (run.status !== 0) throw new Error(run.stderr.toString());
    return run.stdout;
  }

  function isCompiled({ files }: Project): boolean {
    const args = [
      "compile",
      "-o-",
      "--no-standard-import",
      `-I${standardSchemaDirectory}`,
      ...files.map(({ name }) => name),
    ];
    return spawnSync("capnp", args, { cwd: directory, env: { ...process.env, PWD: directory } }).status === 0;
  }

  /** Checks the JSON of some messages both ways; false if the tool gives up on it. */
  function checkJson(found: Found, messages: readonly Uint8Array[], what: string): boolean {
    const readers = messages.map((bytes) => read(found.schema, bytes));
    const codec = new JsonCodec({ pretty: true, rejectUnknownFields: true });
    const ours = readers.map((reader) => codec.print(reader));
    for (const [i, json] of ours.entries()) {
      const message = new MessageBuilder();
      codec.parse(json, message.initRoot(DynamicBuilder.for(found.schema)));
      // A member of a union that is null comes back as an empty one, if it has a form in JSON.
      const back = read(found.schema, writeMessage(message));
      expect(codec.print(back), `${what}, message ${i}`).toBe(json);
    }
    let theirs: string;
    try {
      theirs = tool(["convert", "--quiet", "binary:json"], found, Buffer.concat(messages)).toString();
    } catch (error) {
      expect((error as Error).message, what).toMatch(GIVES_UP);
      return false;
    }
    expect(`${ours.join("\n")}\n`, what).toBe(theirs);
    const lines = readers.map((reader) => new JsonCodec().print(reader)).filter(isUnderstood);
    for (const line of lines.slice(0, FROM_JSON)) {
      const message = new MessageBuilder();
      new JsonCodec().parse(line, message.initRoot(DynamicBuilder.for(found.schema)));
      const bytes = tool(["convert", "--quiet", "json:binary"], found, line);
      expect(printText(read(found.schema, bytes)), what).toBe(printText(read(found.schema, writeMessage(message))));
    }
    return true;
  }

  test(`understand each other's messages, from seed ${FIRST} on`, () => {
    let tried = 0;
    let triedAsJson = 0;
    for (let seed = FIRST; tried < STRUCTS; seed++) {
      const project = new Project(seed);
      for (const { name, text } of project.files) {
        mkdirSync(join(directory, dirname(name)), { recursive: true });
        writeFileSync(join(directory, name), text);
      }
      // What the tool refuses it cannot judge; random-schema.test.ts has the compilers agree on that.
      if (!isCompiled(project)) continue;
      const found = structOf(project);
      if (found === undefined) continue;
      tried++;
      const { schema } = found;
      const values = fc.sample(randomStruct(schema, 3), { numRuns: MESSAGES, seed });
      const build = (growth: ReturnType<typeof fixedSegments> | null) =>
        values.map((value) => {
          const message = new MessageBuilder(0, 8, growth);
          message.setRoot(DynamicBuilder.for(schema), value);
          return message;
        });
      const type = DynamicReader.for(schema);
      const messages = build(null);
      const texts = messages.map((message) => printText(readMessage(writeMessage(message)).getRoot(type)));
      const spread = Buffer.concat(
        build(fixedSegments(1)).map((message) =>
          message.arena.segments.length < 500 ? writeMessage(message) : writeMessage(copied(message)),
        ),
      );
      const what = `SCHEMA_SEED=${seed} ${found.name}`;
      expect(tool(["convert", "--quiet", "binary:text"], found, spread).toString(), what).toBe(`${texts.join("\n")}\n`);
      const packed = tool(["convert", "--quiet", "binary:packed"], found, spread);
      const back = [...readMessages(unpack(packed))].map((message) => printText(message.getRoot(type)));
      expect(back, what).toEqual(texts);
      const repacked = Buffer.concat(messages.map(writePackedMessage));
      expect(tool(["convert", "--quiet", "packed:text"], found, repacked).toString(), what).toBe(
        `${texts.join("\n")}\n`,
      );
      const [first] = messages as [MessageBuilder];
      const canonical = tool(["convert", "--quiet", "binary:canonical"], found, writeMessage(first));
      expect(canonical.equals(canonicalize(first.root)), what).toBe(true);
      if (checkJson(found, messages.map(writeMessage), what)) triedAsJson++;
    }
    console.log(`${tried} structs, ${triedAsJson} of them as JSON, too`);
    expect(triedAsJson).toBeGreaterThanOrEqual(STRUCTS_AS_JSON);
  });
});

/** The same in one segment: the tool refuses messages of more than 511. */
function copied(message: MessageBuilder): MessageBuilder {
  const copy = new MessageBuilder();
  copy.root.set(message.root);
  return copy;
}
