// Our requests against those of the reference compiler, for thousands of random projects of a few files each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, encodeRequest, memorySource, standardSchemaDirectory } from "../src/index.js";
import { expectSameRequest } from "./canonical-request.js";
import { otherErrors } from "./field-order.js";
import { Constructs } from "./random-schema/constructs.js";
import { Project } from "./random-schema/project.js";
import { compileByReference, describeReference } from "./reference-compiler.js";

const PROJECTS = 2000;
/** How many projects a process of the tool compiles: starting it takes longer. */
const BATCH = 25;
/** The seed of the first project; the others follow. To see a failure again: SCHEMA_SEED=its seed. */
const FIRST = Number(process.env["SCHEMA_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const OPTIONS = ["--no-standard-import", `-I${standardSchemaDirectory}`];
const count = process.env["SCHEMA_SEED"] === undefined ? PROJECTS : 1;

describeReference("random schemas", () => {
  let directory = "";
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "capnp-schemas-"));
  });
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });

  test(`are compiled as by the reference compiler, from seed ${FIRST} on`, () => {
    const constructs = new Constructs();
    let refused = 0;
    for (let at = 0; at < count; at += BATCH) {
      const projects = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => new Project(FIRST + at + i));
      for (const project of projects) write(directory, project);
      check(projects);
      for (const { seed } of projects) rmSync(join(directory, `p${seed}`), { recursive: true });
    }
    console.log(`${count} random projects, of which both refused ${refused}:\n${constructs}`);
    if (count === 1) return;
    expect(constructs.tooFew()).toEqual([]);
    expect(refused).toBeLessThan(PROJECTS / 5);

    /** Checks some projects at once, and if they differ or are refused, half of them at a time. */
    function check(projects: readonly Project[]): void {
      const [only] = projects;
      if (only === undefined) return;
      if (projects.length === 1 ? compare(directory, only) : isSame(directory, projects)) {
        for (const project of projects) constructs.addAll(project.constructs);
      } else if (projects.length === 1) refused++;
      else {
        check(projects.slice(0, projects.length >> 1));
        check(projects.slice(projects.length >> 1));
      }
    }
  });
});

function write(directory: string, { files }: Project): void {
  for (const { name, text } of files) {
    mkdirSync(join(directory, dirname(name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
}

function compileOurs(projects: readonly Project[]) {
  const files = projects.flatMap((project) => project.files);
  return compile({
    files: files.map(({ name }) => name),
    source: memorySource(Object.fromEntries(files.map(({ name, text }) => [name, text]))),
  });
}

/** Whether all of some projects are accepted by both compilers, with the same request. */
function isSame(directory: string, projects: readonly Project[]): boolean {
  const names = projects.flatMap(({ files }) => files.map(({ name }) => name));
  const theirs = compileByReference(directory, [...OPTIONS, ...names]).request;
  const ours = compileOurs(projects).request;
  if (theirs === undefined || ours === undefined) return false;
  try {
    expectSameRequest(encodeRequest(ours), theirs);
    return true;
  } catch {
    return false;
  }
}

/** Compares the requests for one project; false if both compilers refuse it. @throws Error with the project, if they differ. */
function compare(directory: string, project: Project): boolean {
  const names = project.files.map(({ name }) => name);
  const { request: theirs, errors } = compileByReference(directory, [...OPTIONS, ...names]);
  const { request: ours, diagnostics } = compileOurs([project]);
  try {
    const others = otherErrors(diagnostics, errors);
    if (theirs === undefined && ours === undefined) return false;
    expect(others?.join("\n")).toBe(errors);
    if (ours !== undefined && theirs !== undefined) expectSameRequest(encodeRequest(ours), theirs);
  } catch (error) {
    throw new Error(
      `SCHEMA_SEED=${project.seed}:\n${project.files.map(({ name, text }) => `# ${name}\n${text}`).join("")}`,
      { cause: error },
    );
  }
  return true;
}
