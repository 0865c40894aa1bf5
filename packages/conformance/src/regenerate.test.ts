// The generated code that is committed is what the generator makes; `npx vitest run regenerate -u` writes it anew.
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
  test.each(committed)("%s", async (output, schema, options) => {
    await expect(regenerate(standard, schema, options)).toMatchFileSnapshot(packages + output);
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
    ["bench/src/serialization", "people"],
    ["bench/src/rpc", "bench"],
    ["bench/src", "hello"],
    ["conformance/src/interop", "interop"],
  ])("%s/%s.capnp, a schema of the tests", async (directory, name) => {
    const folder = packages + directory;
    await expect(regenerate(folder, `${name}.capnp`)).toMatchFileSnapshot(`${folder}/${name}.capnp.ts`);
  });

  test("the contract, first written by hand, is what the generator makes", async () => {
    const folder = `${packages}conformance/src/contract`;
    await expect(regenerate(folder, "echo.capnp")).toMatchFileSnapshot(`${folder}/echo.capnp.ts`);
  });
});
