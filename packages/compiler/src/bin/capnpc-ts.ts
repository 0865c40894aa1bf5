// The plugin `capnpc-ts` of the reference compiler (`capnp compile -o ts`): reads a CodeGeneratorRequest from standard input and writes
// the generated files below the current folder.

import { CliError, runMain } from "../cli/cli-error.js";
import { readStandardInput } from "../cli/standard-streams.js";
import { writeGenerated } from "../cli/write-generated.js";
import { decodeRequest } from "../request-codec.js";
import { generate } from "../typescript/generate.js";

await runMain(async () => {
  if (process.stdin.isTTY || process.argv.length > 2) {
    throw new CliError("capnpc-ts is run by the schema compiler, as in: capnp compile -o ts person.capnp");
  }
  writeGenerated(generate(decodeRequest(await readStandardInput())), ".");
});
