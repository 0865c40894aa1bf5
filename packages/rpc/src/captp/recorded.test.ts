// Conversations recorded from other implementations: we read them in full, and answer them.
import { readdirSync, readFileSync } from "node:fs";
import { type Arena, frameSize, measureFrame, MessageReader, openFrame, readMessage } from "@capnp/message";
import { describe, expect, test } from "vitest";
import { Message$Reader } from "../gen/rpc.capnp.js";
import type { ByteStream, ByteStreamHandler } from "../transport/byte-stream.js";
import { byteStreamTransport } from "../transport/byte-stream-transport.js";
import { Probe, textAt } from "../testing/probe.js";
import { Connection } from "./connection.js";

const fixtures = new URL("../../fixtures/", import.meta.url);

/** All `name = value` of numbers, truth values and one-line texts in the text form of messages. */
function named(text: string): string[] {
  return [...text.matchAll(/(\w+) = (\d+|true|false|"(?:[^"\\]|\\.)*")/g)].map(
    ([, name, value]) => `${name} = ${value}`,
  );
}

/** The same of a message as we read it. */
function leaves(value: unknown, name = ""): string[] {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return [`${name} = ${value}`];
  if (typeof value === "string") return name === "which" ? [] : [`${name} = ${JSON.stringify(value)}`];
  if (Array.isArray(value)) return value.flatMap((element) => leaves(element, name));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array || "$segment" in value) return [];
  return Object.entries(value).flatMap(([key, member]) => leaves(member, key));
}

function expectSame(messages: MessageReader[], text: string): void {
  const read = new Map<string, number>();
  for (const message of messages) {
    for (const leaf of leaves(message.getRoot(Message$Reader).$toObject())) read.set(leaf, (read.get(leaf) ?? 0) + 1);
  }
  for (const leaf of named(text)) {
    // The types of failures are printed by name, and bytes as text.
    if (/^(type|accept|embargo|data|sentBy|host|token|path) = /.test(leaf)) continue;
    const left = read.get(leaf) ?? 0;
    expect(left, leaf).toBeGreaterThan(0);
    read.set(leaf, left - 1);
  }
}

describe("the messages of the C++ implementation", () => {
  const files = readdirSync(new URL("rpc-traces/", fixtures)).filter((name) => name.endsWith(".txt"));

  test("are all there", () => {
    expect(files).toHaveLength(42);
  });

  test.each(files)("%s", (name) => {
    const lines = readFileSync(new URL(`rpc-traces/${name}`, fixtures), "utf8").split("\n");
    let count = 0;
    lines.forEach((line, i) => {
      const trace = /^TRACE \w+ -> \w+: \((\w+) = (.*)\)$/s.exec(line);
      if (trace === null) return;
      const [, kind, text] = trace as unknown as [string, string, string];
      const hex = /^HEX +([0-9a-f ]+)$/.exec(lines[i + 1] as string)?.[1] as string;
      const message = readMessage(Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex")));
      expect(message.getRoot(Message$Reader).which).toBe(kind);
      expectSame([message], text);
      count++;
    });
    expect(count).toBeGreaterThan(0);
  });
});

function frames(bytes: Uint8Array): MessageReader[] {
  const messages: MessageReader[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let pos = 0; pos < bytes.length; pos += frameSize.total) {
    measureFrame(view, pos, bytes.length);
    const { total } = frameSize;
    messages.push(openFrame(view, bytes, pos));
    frameSize.total = total;
  }
  return messages;
}

function sizeOf(arena: Arena): number {
  return arena.segments.reduce((total, { start, end }) => total + end - start, (arena.segments.length >> 1) * 8 + 8);
}

const recording = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(`ocaml/${name}.bin`, fixtures)));

describe("the messages of OCaml vats", () => {
  test.each(["echo-plain.c2s", "echo-plain.s2c", "calc-plain.c2s", "calc-plain.s2c"])("%s", (name) => {
    const messages = frames(recording(name));
    const text = readFileSync(new URL(`ocaml/${name}.decoded.txt`, fixtures), "utf8");
    expect(messages.map((message) => message.getRoot(Message$Reader).which)).toEqual(
      [...text.matchAll(/^\( (\w+) = \(/gm)].map(([, kind]) => kind),
    );
    expectSame(messages, text);
  });

  test("an OCaml client's calls are answered", () => {
    const written: Uint8Array[] = [];
    const ended: string[] = [];
    let handler: ByteStreamHandler | undefined;
    const stream: ByteStream = {
      start: (given) => {
        handler = given;
      },
      write: (chunks) => void written.push(...chunks),
      queuedBytes: 0,
      close: () => {
        ended.push("close");
        handler?.closed();
      },
      destroy: () => void ended.push("destroy"),
    };
    const asked: Uint8Array[] = [];
    const main = new Probe("echo", (arrived) => {
      for (const cap of arrived.caps) cap.release();
      arrived.reply(`echo:${arrived.text}`);
    });
    const connection = new Connection(byteStreamTransport(stream), {
      bootstrap: (objectId) => {
        asked.push(objectId);
        return { $hook: main };
      },
    });
    // Up to where the client answers calls of the recorded server.
    const recorded = frames(recording("echo-plain.c2s"));
    const calls = recorded.slice(
      0,
      recorded.findIndex((message) => message.getRoot(Message$Reader).which === "return"),
    );
    const session = recording("echo-plain.c2s").slice(
      0,
      calls.reduce((total, { arena }) => total + sizeOf(arena), 0),
    );
    handler?.data(session);
    expect(connection.closed).toBeNull();
    expect(connection.stats()).toMatchObject({ questions: 0, imports: 0, callWords: 0 });
    connection.close();
    const questions = calls.flatMap((message) => {
      const root = message.getRoot(Message$Reader);
      return root.which === "call"
        ? [root.call.questionId]
        : root.which === "bootstrap"
          ? [root.bootstrap.questionId]
          : [];
    });
    const replies = frames(Uint8Array.from(Buffer.concat(written))).map((message) => message.getRoot(Message$Reader));
    const returns = replies.filter(({ which }) => which === "return");
    expect(returns.map((reply) => reply.return?.answerId)).toEqual(questions);
    expect(asked).toHaveLength(1);
    const texts = returns.flatMap(({ return: ret }) => {
      const content = ret?.which === "results" && ret.results.capTable.length === 0 ? ret.results.content : undefined;
      return content === undefined ? [] : [textAt(content.$segment, content.$pointers)];
    });
    expect(texts.every((text) => text.startsWith("echo:"))).toBe(true);
    expect(texts).toHaveLength(questions.length - 1);
    expect(ended).toEqual(["close"]);
  });
});
