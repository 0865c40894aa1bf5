import { expect, test } from "vitest";
import { normalizeArguments } from "./arguments.js";

test("joined and separate short options come out the same", () => {
  const expected = ["compile", "--output=ts:gen", "--import-path=/usr/include", "a.capnp"];
  expect(normalizeArguments(["compile", "-ots:gen", "-I/usr/include", "a.capnp"])).toEqual(expected);
  expect(normalizeArguments(["compile", "-o", "ts:gen", "-I", "/usr/include", "a.capnp"])).toEqual(expected);
});

test("-o- means standard output", () => {
  expect(normalizeArguments(["-o-"])).toEqual(["--output=-"]);
  expect(normalizeArguments(["-o", "-"])).toEqual(["--output=-"]);
});

test("what follows -- is left alone", () => {
  expect(normalizeArguments(["-I", "x", "--", "-o", "-Iy"])).toEqual(["--import-path=x", "--", "-o", "-Iy"]);
});
