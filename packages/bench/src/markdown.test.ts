import { expect, test } from "vitest";
import { markdown } from "./markdown.js";
import { type Result, result } from "./result.js";

test("a row has our figure, the ratio to C++ beside the aim, to the floor, and to the others; one that has no figure is named", () => {
  const values = { ours: [10, 12, 11], "C++": [5.5], "by hand": [8.8], JSON: [44] };
  const leftOut = { capnweb: "no such thing", "capnp-es": "took more than 25 s" };
  const row = result({ name: "carsales, bytes", unit: "µs", isRate: false, values, leftOut });
  expect(row).toMatchObject({ ours: 11, ratios: { "C++": 0.5, "by hand": 0.8, JSON: 4 }, spread: [10, 12], leftOut });
  const [head, , line] = markdown([row]);
  expect(head?.split("|").map((cell) => cell.trim())).toEqual([
    "",
    "work",
    "ours",
    "to C++",
    "aim",
    "to the floor",
    "to the others",
    "",
  ]);
  expect(line?.split("|").map((cell) => cell.trim())).toEqual([
    "",
    "carsales, bytes",
    "11 µs",
    "0.5",
    "0.33",
    "0.8",
    "JSON 4, capnweb –, capnp-es fails",
    "",
  ]);
});

test("rows of ours alone come in a table of their own", () => {
  const alone: Result = { name: "connections: 10 connections: call", unit: "µs", ours: 8.5 };
  expect(markdown([alone])).toEqual([
    "| figure                            | ours   |",
    "| --------------------------------- | ------ |",
    "| connections: 10 connections: call | 8.5 µs |",
  ]);
});
