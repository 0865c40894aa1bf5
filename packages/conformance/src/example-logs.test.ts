// What the OCaml tutorial programs print, recorded: our examples print it too. Their READMEs are run by their own tests.

import { readdirSync, readFileSync } from "node:fs";
import { connect, listen, withProgress } from "@capnp/node";
import { describe, expect, test } from "vitest";

const folder = new URL("../fixtures/examples/", import.meta.url);
const readme = (example: string) =>
  readFileSync(new URL(`../../../examples/${example}/README.md`, import.meta.url), "utf8").split("\n");

/** Which of our examples is the program of a recording, and the recorded lines that it deliberately does not print. */
const PROGRAMS: Record<string, { example: string; differs?: readonly RegExp[] }> = {
  "v1.txt": { example: "tutorial" },
  "v2.txt": { example: "tutorial" },
  "v3.txt": { example: "tutorial" },
  "sturdy-refs.txt": { example: "tutorial" },
  "sturdy-refs-2.txt": { example: "tutorial" },
  "sturdy-refs-3.txt": { example: "tutorial" },
  // Our client says where it connects to, on standard error: see below.
  "pipelining.txt": { example: "pipelining", differs: [/^\[client\] Connecting to echo service\.\.\.$/] },
  "v4-client.txt": { example: "echo", differs: [/^Connecting to .*\.\.\. OK$/] },
  "v4-server.txt": { example: "echo" },
};

test("every recording is compared", () => {
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(PROGRAMS), "v4-client-refused.txt"].sort());
});

describe.each(Object.entries(PROGRAMS))("%s", (name, { example, differs = [] }) => {
  const recorded = readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^exit: \d+$/.test(line))
    .filter((line) => !differs.some((pattern) => pattern.test(line)))
    .map((line) =>
      line.replace(/sha-256:[\w-]{43}@127\.0\.0\.1:\d+\/[\w-]{43}/, "sha-256:<fingerprint>@127.0.0.1:<port>/<id>"),
    );

  test(`the example ${example} prints its lines, one after the other`, () => {
    const shown = readme(example);
    const starts = shown.flatMap((line, i) => (line === recorded[0] ? [i] : []));
    const runs = starts.map((start) => shown.slice(start, start + recorded.length));
    expect(recorded).not.toEqual([]);
    expect(runs).toContainEqual(recorded);
  });
});

describe("the progress of a client's connection", () => {
  test.each(["v4-client.txt", "v4-client-refused.txt"])("%s has the line that ours writes", async (name) => {
    const recorded = readFileSync(new URL(name, folder), "utf8");
    const [line = "", place = "", outcome = ""] = /^Connecting to (\S+)\.\.\. (OK|ERROR)$/m.exec(recorded) ?? [];
    let written = "";
    const stream = { write: (text: string) => (written += text) };
    const connecting = outcome === "OK" ? Promise.resolve() : Promise.reject(new Error("refused"));
    await withProgress(place, connecting, { stream }).catch(() => {});
    expect(written).toBe(`${line}\n`);
  });

  test("a refused one ends with the recorded reason, in one line", async () => {
    const recorded = readFileSync(new URL("v4-client-refused.txt", folder), "utf8");
    const [, start = "", end = ""] = /Failed: (Network connection for tcp:[\d.]+:)\d+( failed:)/.exec(recorded) ?? [];
    expect(recorded).toContain("ECONNREFUSED");
    const { location, close } = await listen(
      { type: "tcp", host: "127.0.0.1", port: 0 },
      { connection() {}, error() {} },
    );
    await close();
    const port = location.type === "tcp" ? location.port : 0;
    await expect(connect(location)).rejects.toThrow(`${start}${port}${end} connection refused; is the server running?`);
  });
});
