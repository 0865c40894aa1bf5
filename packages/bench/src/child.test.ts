import { expect, test } from "vitest";
import { output } from "./child.js";

const node = (program: string): readonly [string, ...string[]] => [process.execPath, "-e", program];

test("gives what a process printed, with our environment and more", async () => {
  const program = "console.log(process.env.BENCH_TEST, process.env.PATH !== undefined)";
  expect(await output(node(program), { seconds: 20, env: { BENCH_TEST: "yes" } })).toBe("yes true\n");
});

test("a process that fails is an error of one line: the error out of a stack", async () => {
  await expect(output(node('throw new TypeError("no such row")'), { seconds: 20 })).rejects.toThrow(
    /^TypeError: no such row$/,
  );
  await expect(output(node("process.exit(3)"), { seconds: 20 })).rejects.toThrow(/^ended with 3$/);
});

test("a process that hangs is killed", async () => {
  await expect(output(node("setInterval(() => {}, 1000)"), { seconds: 0.5 })).rejects.toThrow(/^took more than 0.5 s$/);
});
