// The recorded layouts, which the unit tests rely on, are those of the reference compiler; `-u` records them anew.
import { describe, expect, test } from "vitest";
import { describeNodes, layoutSchemas } from "../test/layouts.js";
import { compileByReference, referenceVersion } from "./reference-compiler.js";
import { decodeRequest, standardSchemaDirectory } from "../src/index.js";

const skip = referenceVersion === undefined;
const why = skip ? " (skipped: the command capnp is not installed)" : ` (${referenceVersion})`;

describe.skipIf(skip)(`recorded layouts${why}`, () => {
  test.each(layoutSchemas)("of $name", async ({ directory, file, fixture }) => {
    const args = ["--no-standard-import", `-I${directory}`, `-I${standardSchemaDirectory}`, file];
    const { request, errors } = compileByReference(directory, args);
    if (request === undefined) throw new Error(errors);
    await expect(`${describeNodes(decodeRequest(request).nodes)}\n`).toMatchFileSnapshot(fixture);
  });
});
