import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleSteps, matchShown, runReadme } from "../console.js";
import { shellWords } from "./console-steps.js";

const printed = (...lines: string[]) => ({ lines, complete: true });
const going = (...lines: string[]) => ({ lines, complete: false });

describe("what is shown fits what was printed", () => {
  test.each([
    [["a", "b"], [printed("a", "b")], [2]],
    [
      ["a", "b"],
      [printed("b"), printed("a")],
      [1, 1],
    ],
    [["a"], [going("a", "more")], [1]],
    [["...", "c"], [printed("a", "b", "c")], [3]],
    [["at <where>!"], [printed("at 127.0.0.1:4242!")], [1]],
    [
      ["x", "y"],
      [going("x"), printed("x", "y")],
      [0, 2],
    ],
    [[], [going("later")], [0]],
  ])("%j of %j", (shown, programs, taken) => expect(matchShown(shown, programs)).toEqual(taken));

  test.each([
    [["a"], [printed("a", "b")]],
    [["a", "b"], [printed("b", "a")]],
    [["a"], [printed("A")]],
    [["a.c"], [printed("abc")]],
    [["at <where>!"], [printed("at two words!")]],
    [["a"], [going()]],
  ])("not: %j of %j", (shown, programs) => expect(matchShown(shown, programs)).toBeUndefined());
});

test("commands are found in console blocks only, with what is shown below them", () => {
  const readme = ["```sh", "$ no", "```", "```console", "$ a 'b c' \\", "  --d &", "one", "$ e 2>&1", "```"].join("\n");
  expect(consoleSteps(readme)).toEqual([
    { command: "a 'b c' --d", background: true, both: false, expected: ["one"], line: 5 },
    { command: "e", background: false, both: true, expected: [], line: 8 },
  ]);
  expect(shellWords(`A=1 B='2 3' node "x y" z`)).toEqual({ env: { A: "1", B: "2 3" }, words: ["node", "x y", "z"] });
  expect(() => consoleSteps("```console\nno command\n```")).toThrow("Line 2: a console block begins with");
});

describe("a README", () => {
  let folder: string;
  const server = `
    import { createServer } from "node:net";
    import { writeFileSync } from "node:fs";
    const server = createServer((socket) => { console.log("called"); socket.end(); });
    server.listen(Number(process.argv[2].split(":")[1]), "127.0.0.1", () => {
      writeFileSync("pid", String(process.pid));
      writeFileSync(process.env["WHERE"], process.cwd());
      console.log("listening at " + process.argv[2]);
    });
    process.on("SIGTERM", () => server.close());`;
  const client = `
    import { connect } from "node:net";
    connect(Number(process.argv[2].split(":")[1]), "127.0.0.1").on("close", () => console.log("done")).resume();`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "capnp-console-test-"));
    await writeFile(join(folder, "server.mjs"), server);
    await writeFile(join(folder, "client.mjs"), client);
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(...lines: string[]): Promise<void> {
    const path = join(folder, "README.md");
    await writeFile(path, ["```console", ...lines, "```"].join("\n"));
    await runReadme(pathToFileURL(path), { links: ["server.mjs", "client.mjs"], timeout: 2_000 });
  }
  const serve = () => `$ WHERE=${join(folder, "where")} node server.mjs 127.0.0.1:7000 &`;
  /** Nothing is left of what the last run started. */
  async function nothingLeft(): Promise<void> {
    const where = await readFile(join(folder, "where"), "utf8");
    expect(where).not.toBe(folder);
    expect(existsSync(where)).toBe(false);
  }

  test("is run as it stands: commands in the background, what they print later, free ports", async () => {
    const listening = "listening at 127.0.0.1:7000";
    await run(serve(), listening, "$ node client.mjs 127.0.0.1:7000", "called", "done", "$ kill %1");
    await nothingLeft();
  });

  test("shows what a failing command says on standard error", async () => {
    const fail = `$ node -e "console.error(1); process.exitCode = 3"`;
    await run(fail, "1");
    await expect(run(fail)).rejects.toThrow(/Line 2, .*ended with 3/s);
  });

  test("that shows something else is found out, and nothing goes on running", async () => {
    await expect(run(serve(), "listening", "$ node client.mjs 127.0.0.1:7000")).rejects.toThrow(
      /Line 2, .*not what is shown\nshown:\n {2}listening\nprinted:\n.*listening at 127/s,
    );
    await nothingLeft();
  });

  test("that leaves out what a server printed is found out", async () => {
    const lines = [serve(), "listening at 127.0.0.1:7000", "$ node client.mjs 127.0.0.1:7000", "done"];
    await expect(run(...lines)).rejects.toThrow(/more than is shown/);
    await nothingLeft();
  });

  test("without commands is refused", async () => {
    await expect(run()).rejects.toThrow(/has no commands/);
  });
});
