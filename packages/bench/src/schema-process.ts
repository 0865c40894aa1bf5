// The process that compiles one schema to TypeScript and prints what it took as JSON. `measureSchema` runs it.

import { compile, generate, memorySource } from "@capnp/compiler";
import { type SchemaFigure, type SchemaShape, schemaShapes } from "./schema-figures.js";

function compileText(text: string): void {
  const source = memorySource({ "bench.capnp": `@0xf0e1d2c3b4a59687;\n${text}` });
  const { request, diagnostics } = compile({ files: ["bench.capnp"], source });
  if (request === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  generate(request);
}

const shape = schemaShapes[process.argv[2] as SchemaShape];
compileText("struct Warm { up @0 :Text; }");
const text = shape();
const lines = text.split("\n").length;
const before = process.cpuUsage();
compileText(text);
const { user, system } = process.cpuUsage(before);
const total = process.cpuUsage();
const figure: SchemaFigure = {
  lines,
  milliseconds: performance.now(),
  cpuMilliseconds: (total.user + total.system) / 1000,
  microsecondsPerLine: (user + system) / lines,
};
console.log(JSON.stringify(figure));
