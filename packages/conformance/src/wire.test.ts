// Plaintext sessions of the OCaml implementation, recorded: every message decodes to what the reference tool made of it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AnyPointerReader, frameSize, measureFrame, type MessageReader, openFrame } from "@capnp/message";
import { Exception$Type, Message$Reader } from "@capnp/rpc/protocol";
import { describe, expect, test } from "vitest";
import { Callback$log$Params$Reader, Echo$heartbeat$Params$Reader } from "./contract/echo.capnp.js";

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../rpc/fixtures/ocaml/${name}`, import.meta.url)));

function messages(file: string): MessageReader[] {
  const bytes = new Uint8Array(fixture(file));
  const view = new DataView(bytes.buffer);
  const found: MessageReader[] = [];
  for (let pos = 0; pos < bytes.length; pos += frameSize.total) {
    measureFrame(view, pos, bytes.length);
    expect(frameSize.total, "a whole frame").toBeGreaterThan(0);
    found.push(openFrame(view, bytes, pos));
    measureFrame(view, pos, bytes.length);
  }
  return found;
}

type Tree = string | Tree[] | { [name: string]: Tree };

/** Parses the reference tool's text: `( name = value, … )`, lists in brackets, words. */
function parse(text: string): Tree[] {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|<[^>]*>|[()[\],=]|[^\s()[\],=]+/g) ?? [];
  let at = 0;
  const value = (): Tree => {
    const token = tokens[at++] as string;
    if (token === "[") {
      const list: Tree[] = [];
      while (tokens[at] !== "]") {
        list.push(value());
        if (tokens[at] === ",") at++;
      }
      at++;
      return list;
    }
    if (token !== "(") return token;
    const struct: { [name: string]: Tree } = {};
    while (tokens[at] !== ")") {
      const name = tokens[at] as string;
      at += 2;
      struct[name] = value();
      if (tokens[at] === ",") at++;
    }
    at++;
    return struct;
  };
  const all: Tree[] = [];
  while (at < tokens.length) all.push(value());
  return all;
}

/** Our value in the form of the text, with the fields that the text has. */
function inFormOf(expected: Tree, ours: unknown, name = ""): Tree {
  if (expected === "<opaque pointer>") return ours instanceof AnyPointerReader && !ours.isNull ? expected : "null";
  if (Array.isArray(expected)) return (ours as unknown[]).map((one, i) => inFormOf(expected[i] ?? "", one));
  if (typeof expected === "object") {
    const fields = Object.entries(expected).map(([key, value]) => [
      key,
      inFormOf(value, (ours as Record<string, unknown>)[key], key),
    ]);
    return Object.fromEntries(fields) as Tree;
  }
  if (ours === null) return "void";
  if (name === "type") return Object.keys(Exception$Type)[ours as number] ?? String(ours);
  return typeof ours === "string" ? JSON.stringify(ours) : String(ours);
}

describe.each(["echo-plain.c2s", "echo-plain.s2c", "calc-plain.c2s", "calc-plain.s2c"])("%s", (session) => {
  const expected = parse(fixture(`${session}.decoded.txt`).toString());
  const ours = messages(`${session}.bin`);

  test("has as many messages as the reference tool found", () => {
    expect(ours).toHaveLength(expected.length);
  });

  test.each(expected.map((message, i) => [i, Object.keys(message)[0] as string, message] as const))(
    "message %i: %s",
    (i, kind, message) => {
      const object = (ours[i] as MessageReader).getRoot(Message$Reader).$toObject();
      expect(object.which).toBe(kind);
      expect(inFormOf(message, object)).toEqual(message);
    },
  );
});

test("the conversation in the echo session is the tutorial's", () => {
  const calls = (file: string) =>
    messages(file).flatMap((message) => {
      const root = message.getRoot(Message$Reader);
      return root.which === "call" ? [root.call.params.content] : [];
    });
  expect(calls("echo-plain.c2s.bin").map((params) => params.asStruct(Echo$heartbeat$Params$Reader).msg)).toEqual([
    "foo",
  ]);
  expect(calls("echo-plain.s2c.bin").map((params) => params.asStruct(Callback$log$Params$Reader).msg)).toEqual([
    "foo",
    "foo",
    "foo",
  ]);
});
