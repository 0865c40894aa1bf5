// `capnp-ts compile`: schema files in, generated code or a CodeGeneratorRequest out.

import { spawnSync } from "node:child_process";
import { command, flag, multioption, option, optional, restPositionals, array, string } from "cmd-ts";
import { compile } from "../compile.js";
import { formatDiagnostic } from "../diagnostic.js";
import { encodeRequest } from "../request-codec.js";
import { toJavaScript } from "../javascript/to-javascript.js";
import { diskSource } from "../source.js";
import { generate } from "../typescript/generate.js";
import { CliError } from "./cli-error.js";
import type { Subcommand } from "./subcommand.js";
import { writeGenerated } from "./write-generated.js";

/** The `compile` command. */
export const compileCommand: Subcommand = command({
  name: "compile",
  description: "Compiles schema files to TypeScript or JavaScript, or with another compiler's plugin.",
  examples: [
    { description: "person.capnp.ts beside each schema", command: "capnp-ts compile -o ts schema/person.capnp" },
    {
      description: "into another folder",
      command: "capnp-ts compile -o ts:src/gen --src-prefix=schema schema/*.capnp",
    },
    {
      description: "the CodeGeneratorRequest, for another tool",
      command: "capnp-ts compile -o- person.capnp > request.bin",
    },
  ],
  args: {
    outputs: multioption({
      long: "output",
      short: "o",
      type: array(string),
      description:
        "LANG[:DIR]: generate LANG (ts, js with its .d.ts, or a plugin capnpc-LANG) into DIR; - writes the request to standard output",
    }),
    importPaths: multioption({
      long: "import-path",
      short: "I",
      type: array(string),
      description: "a folder in which imports that begin with / are looked up",
    }),
    sourcePrefixes: multioption({
      long: "src-prefix",
      type: array(string),
      description: "a folder to leave out of the names of the generated files",
    }),
    noStandardImport: flag({
      long: "no-standard-import",
      description: "do not offer the schemas that come with the compiler (/capnp/c++.capnp and so on)",
    }),
    messageRuntime: option({
      long: "message-runtime",
      type: optional(string),
      description: "the module that generated code imports instead of @capnp/message/runtime",
    }),
    rpcRuntime: option({
      long: "rpc-runtime",
      type: optional(string),
      description: "the module that generated code imports instead of @capnp/rpc/runtime",
    }),
    files: restPositionals({ type: string, displayName: "FILE", description: "schema files" }),
  },
  handler: async ({ outputs, importPaths, sourcePrefixes, noStandardImport, messageRuntime, rpcRuntime, files }) => {
    if (files.length === 0)
      throw new CliError("Name at least one schema file, such as: capnp-ts compile -o ts person.capnp");
    if (outputs.length === 0) throw new CliError("Say what to make of the schema with -o, such as: -o ts");
    const { request, diagnostics } = compile({
      files,
      source: diskSource(),
      importPaths,
      sourcePrefixes,
      standardImport: !noStandardImport,
    });
    for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic).trimEnd()}\n`);
    if (request === undefined) {
      process.exitCode = 1;
      return;
    }
    for (const output of outputs) {
      const [language = "", directory = "."] = splitOutput(output);
      if (language === "-") process.stdout.write(encodeRequest(request));
      else if (language === "ts" || language === "js") {
        const runtimes = {
          ...(messageRuntime === undefined ? {} : { messageRuntime }),
          ...(rpcRuntime === undefined ? {} : { rpcRuntime }),
        };
        const generated = generate(request, runtimes);
        const written = language === "ts" ? generated : await toJavaScript(generated);
        for (const path of writeGenerated(written, directory)) process.stderr.write(`Wrote ${path}\n`);
      } else runPlugin(language, directory, encodeRequest(request));
    }
  },
});

/** Splits `LANG:DIR` at its first colon. */
function splitOutput(output: string): string[] {
  const colon = output.indexOf(":");
  return colon < 0 ? [output] : [output.slice(0, colon), output.slice(colon + 1)];
}

function runPlugin(language: string, directory: string, request: Uint8Array): void {
  const program = language.includes("/") ? language : `capnpc-${language}`;
  const { error, status, signal } = spawnSync(program, [], {
    cwd: directory,
    input: request,
    stdio: ["pipe", "inherit", "inherit"],
  });
  if (error !== undefined) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such program on the PATH" : error.message;
    throw new CliError(`Could not run the plugin ${program}: ${reason}`);
  }
  if (status !== 0) throw new CliError(`The plugin ${program} failed with ${signal ?? `exit code ${status}`}`);
}
