import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, decodeRequest, diskSource, encodeRequest, type GenerateOptions, generate } from "@capnp/compiler";
import { describe, expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const standard = `${packages}compiler/schema`;

/** What is committed, and what it is made from. */
const committed: readonly [output: string, schema: string, options?: GenerateOptions][] = [
  ["message/src/gen/schema.capnp.ts", "capnp/schema.capnp", { messageRuntime: "../runtime.js" }],
  ["rpc/src/gen/rpc.capnp.ts", "capnp/rpc.capnp", { rpcRuntime: "../runtime.js" }],
  ["rpc/src/gen/persistent.capnp.ts", "capnp/persistent.capnp", { rpcRuntime: "../runtime.js" }],
  ["rpc/src/gen/stream.capnp.ts", "capnp/stream.capnp", { rpcRuntime: "../runtime.js" }],
];

function regenerate(directory: string, schema: string, options?: GenerateOptions): string {
  const { request, diagnostics } = compile({
    files: [`${directory}/${schema}`],
    source: diskSource(),
    sourcePrefixes: [directory],
  });
  if (request === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const decoded = decodeRequest(encodeRequest(request));
  // Not the request itself: a message does not tell Text from other bytes where the type is AnyPointer.
  expect(decodeRequest(encodeRequest(decoded)), "the request survives being a message").toEqual(decoded);
  const [file] = generate(decoded, options);
  return file?.text ?? "";
}

describe("regenerating changes nothing", () => {
  test.each(committed)("%s", (output, schema, options) => {
    expect(regenerate(standard, schema, options)).toBe(readFileSync(packages + output, "utf8"));
  });

  test.each([
    ["conformance/src/schemas", "all-types"],
    ["conformance/src/schemas", "defaults"],
    ["conformance/src/schemas", "versions"],
    ["conformance/src/schemas", "renamed"],
    ["conformance/src/schemas", "recursive"],
    ["conformance/src/schemas", "streams"],
    ["conformance/src/interop", "interop"],
    ["bench/src/serialization", "carsales"],
    ["bench/src/serialization", "catrank"],
    ["bench/src/serialization", "eval"],
  ])("%s/%s.capnp, a schema of the tests", (directory, name) => {
    const folder = packages + directory;
    expect(regenerate(folder, `${name}.capnp`)).toBe(readFileSync(`${folder}/${name}.capnp.ts`, "utf8"));
  });

  test("the contract, first written by hand, is what the generator makes", () => {
    const folder = `${packages}conformance/src/contract`;
    expect(regenerate(folder, "echo.capnp")).toBe(readFileSync(`${folder}/echo.capnp.ts`, "utf8"));
  });
});
