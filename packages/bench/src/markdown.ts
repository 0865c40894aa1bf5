// The tables of docs/performance.md, made from the results that `--json` has written.

import { floors } from "./contestants.js";
import { type Result, shown } from "./result.js";

/** The rows of the first table, with the ratio to C++ that is aimed at. */
const aims: Readonly<Record<string, number>> = {
  "echo, one at a time": 1.2,
  "echo, one at a time, TLS": 1.4,
  "echo, 64 outstanding": 5,
  "echo, 64 outstanding, asynchronous handler": Number.NaN,
  "echo, 64 outstanding, TLS": 5,
  "echo, 1000 outstanding": 5,
  "chain of 10 dependent calls": 1 / 0.6,
  "1 MiB echo": 1,
  "100 MiB in 64 KiB streaming calls": 1,
  "create and release a capability": 2,
  "pass and release a capability": 2,
  "server memory of 1000 idle connections": 12 / 15,
  "client's heap for each of 10000 outstanding calls": Number.NaN,
  "process start to first reply": Number.NaN,
  "process start to first reply, TLS": Number.NaN,
  "carsales, bytes": 1 / 3,
  "catrank, bytes": 1 / 3,
  "eval, bytes": 1 / 3,
  "open 100 MB and sum a field of a million structs": 1 / 1.5,
  "an address book of 10 000 people to bytes": 1 / 3,
  pack: 0.2,
  unpack: 0.4,
  "compile a schema of 1000 structs": 0.9 / 1.5,
  "hello-world client": Number.NaN,
  "hello-world without RPC": Number.NaN,
};

/** The lines of a table with its columns aligned, as the formatter leaves them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

/** Our ratio, or why there is none. */
function ratioTo(peer: string, { ratios = {}, leftOut = {} }: Result): string {
  const ratio = ratios[peer];
  if (ratio !== undefined) return shown(ratio);
  const why = leftOut[peer];
  if (why === undefined) return "";
  return why === "no such thing" ? "–" : "fails";
}

/** Ratios to C++, to what the platform costs and to each JavaScript contender; then the rows that have no contender, such as curves. */
export function markdown(results: readonly Result[]): string[] {
  const compared = Object.keys(aims).flatMap((name) => results.filter((result) => result.name === name));
  const peers = [
    ...new Set(compared.flatMap(({ ratios = {}, leftOut = {} }) => Object.keys({ ...ratios, ...leftOut }))),
  ];
  const others = peers.filter((peer) => peer !== "C++" && !floors.includes(peer));
  const aimOf = (name: string): string => {
    const aim = aims[name] ?? Number.NaN;
    return Number.isNaN(aim) ? "" : shown(Number(aim.toPrecision(2)));
  };
  const ratios = compared.map((result) => {
    const cells = others.flatMap((peer) => {
      const cell = ratioTo(peer, result);
      return cell === "" ? [] : [`${peer} ${cell}`];
    });
    const ours = `${shown(result.ours)} ${result.unit}`;
    const floor = floors.map((name) => ratioTo(name, result)).find((ratio) => ratio !== "" && ratio !== "–") ?? "";
    return [result.name, ours, ratioTo("C++", result), aimOf(result.name), floor, cells.join(", ")];
  });
  const alone = results.filter(({ name }) => !Object.hasOwn(aims, name));
  const processor = alone.filter(({ name }) => name.endsWith(": processor time of both sides"));
  const crossed = alone.filter(({ name }) => / (client|server), .*server$/.test(name));
  const rest = alone.filter((result) => !processor.includes(result) && !crossed.includes(result));
  const beside = (result: Result): string[] => [
    result.name.replace(": processor time of both sides", ""),
    `${shown(result.ours)} ${result.unit}`,
    ratioTo("C++", result),
  ];
  const sections = [
    table(["work", "ours", "to C++", "aim", "to the floor", "to the others"], ratios),
    table(["processor time of both sides", "ours", "to C++"], processor.map(beside)),
    table(["with C++ at the other end", "", "to C++ alone"], crossed.map(beside)),
    table(
      ["figure", "ours"],
      rest.map(({ name, ours, unit }) => [name, `${shown(ours)} ${unit}`]),
    ),
  ];
  // A section that was not measured has its head only.
  return sections.filter(({ length }) => length > 2).flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}
