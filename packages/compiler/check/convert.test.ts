// The commands that work on messages, against those of the reference tool: the same bytes in every direction.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeReference } from "./reference-compiler.js";

const bin = fileURLToPath(new URL("../bin/capnp-ts.js", import.meta.url));
const directory = fileURLToPath(new URL("../test-schemas", import.meta.url));

function run(program: string, args: readonly string[], input: Uint8Array | string) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: directory,
    env: { ...process.env, PWD: directory },
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr: stderr.toString() };
}

function ours(args: readonly string[], input: Uint8Array | string = "") {
  return run(process.execPath, [bin, ...args], input);
}

function theirs(args: readonly string[], input: Uint8Array | string = ""): Buffer {
  const { status, stdout, stderr } = run("capnp", args, input);
  expect(status, stderr).toBe(0);
  return stdout;
}

const formats = ["binary", "packed", "flat", "flat-packed", "canonical", "text", "json"];
const schema = ["-I.", "values.capnp", "All"];
/** A message with most kinds of values. Of AnyPointer and the like there are none: text and JSON cannot have them. */
const text = `(bool = false, int64 = -5, uint64 = 6, float32 = 0.1, text = "it's \\x07 ✓", data = 0x"00ff", colour = green,
  point = (x = 1), list = [], self = (self = ()), bools = [true, false], texts = ["", "x"], points = [(x = 1), ()],
  lists = [[1], [], [2, 3]])`;

describeReference("capnp-ts convert", () => {
  const message = theirs(["convert", "text:binary", ...schema], text);

  for (const from of formats) {
    const input = theirs(["convert", "--quiet", `binary:${from}`, ...schema], message);
    test.each(formats)(`${from}:%s`, (to) => {
      const expected = theirs(["convert", "--quiet", `${from}:${to}`, ...schema], input);
      const { status, stdout, stderr } = ours(["convert", `${from}:${to}`, ...schema], input);
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout.equals(expected)).toBe(true);
    });
  }

  test("a stream of messages, in segments of one word", () => {
    const stream = Buffer.concat([message, message, message]);
    const args = ["convert", "--segment-size=1", "binary:binary"];
    const { stdout } = ours(args, stream);
    expect(stdout.equals(theirs(args, stream))).toBe(true);
    expect(ours(["decode", "--short", ...schema], stdout).stdout.toString()).toBe(
      theirs(["decode", "--short", ...schema], stream).toString(),
    );
  });

  test("decode and encode are the older forms", () => {
    const packed = ours(["encode", "-p", ...schema], text);
    expect(packed.stderr).toBe("");
    expect(packed.stdout.equals(theirs(["encode", "-p", ...schema], text))).toBe(true);
    expect(ours(["decode", "--packed", ...schema], packed.stdout).stdout.toString()).toBe(
      theirs(["decode", "--packed", ...schema], packed.stdout).toString(),
    );
  });
});

describeReference("capnp-ts eval", () => {
  const names = [
    "nested",
    "choices",
    "point",
    "deep",
    "infinite",
    "notANumber",
    "whole",
    "empty",
    "fromConstant",
    "reused",
  ];
  const paths = [
    ...names,
    "All.text",
    "All.data",
    "All.colour",
    "nested.self.self",
    "nested.points[1].x",
    "choices[3]",
    "Scope.inner",
  ];

  test.each(paths)("%s", (path) => {
    for (const short of [[], ["--short"]]) {
      const args = ["eval", "-I.", ...short, "values.capnp", path];
      expect(ours(args).stdout.toString()).toBe(theirs(args).toString());
    }
  });

  test.each(["-b", "-p", "--flat", "-ocanonical", "-oflat-packed"])("%s", (option) => {
    const args = ["eval", "-I.", option, "values.capnp", "nested"];
    expect(ours(args).stdout.equals(theirs(args))).toBe(true);
  });
});

test.each([
  [["convert", "packed:text", ...schema], Buffer.from("AAAAAAEAAAAAAAAAAAAAAA==", "base64"), "it looks like binary"],
  [["convert", "binry:text"], "", 'There is no format "binry"'],
  [["convert", "binary:text"], "", "For text name the schema file and the type"],
  [["decode", "--shrt", ...schema], "", "decode has no option --shrt; did you mean --short?"],
  [["encode", ...schema], "(int8 = 300)", "<stdin>:1:9: 300 is not a whole number in the range of Int8"],
  [["convert", "json:binary", ...schema], '{"int8": 3', '<stdin>:1:1: There is no "}" for this "{"'],
  [["decode", "-I.", "values.capnp", "Nope"], "", "The schema declares no Nope"],
  [["eval", "-I.", "values.capnp", "nested.points[9]"], "", "nested.points[9]: the list has 3 elements"],
])("capnp-ts %j ends in one line", (args, input, message) => {
  const { status, stdout, stderr } = ours(args, input);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toContain(`error: `);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
  expect(stdout.toString()).toBe("");
});
