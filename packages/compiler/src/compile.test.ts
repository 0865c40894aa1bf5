import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errorCases, unmark } from "../test/error-cases.js";
import { describeLayouts, layoutSchemas } from "../test/layouts.js";
import { compile } from "./compile.js";
import { formatDiagnostic, formatDiagnosticLine } from "./diagnostic.js";
import type { Node } from "./model.js";
import { memorySource } from "./source.js";

const ID = "@0xf0e1d2c3b4a59687;\n";

function compileText(text: string, more: Record<string, string | Uint8Array> = {}) {
  return compile({ files: ["test.capnp"], source: memorySource({ "test.capnp": text, ...more }) });
}

function compiled(text: string, more: Record<string, string | Uint8Array> = {}): Map<string, Node> {
  const { request, diagnostics } = compileText(text, more);
  expect(diagnostics.map(formatDiagnosticLine)).toEqual([]);
  return new Map(request?.nodes.map((node) => [node.displayName, node]));
}

describe("errors", () => {
  test.each(errorCases)("$message ($source)", ({ message, source }) => {
    const { text, start, end } = unmark(source);
    const { diagnostics, request } = compileText(text, { embedded: "xyz" });
    const found = diagnostics.map((each) => ({ message: each.message, start: each.start.byte, end: each.end.byte }));
    expect(found).toContainEqual({ message, start, end });
    expect(request).toBeUndefined();
  });

  test("several are found in one run, in the order of the phases", () => {
    const { diagnostics } = compileText(
      `${ID}struct A { a @0 :Nope; b @1 :Int8 = 200; }\nstruct B { 'a; }\nenum c {}\n`,
    );
    expect(diagnostics.map(formatDiagnosticLine)).toEqual([
      "test.capnp:3:12-13: error: Parse error: unexpected character.",
      "test.capnp:4:6-7: error: Type names must begin with a capital letter.",
      "test.capnp:2:18-22: error: Not defined: Nope",
      "test.capnp:2:37-40: error: Integer value out of range.",
    ]);
  });

  test.each([
    ["a field", "struct A { a @0 :Nope; } const k :A = (a = (x = 1));"],
    ["a field of a group", "struct A { g :group { a @0 :Nope; b @1 :Int8; } } const k :A = (g = (a = 5));"],
    ["the first field of a struct", "struct A { a @0 :Nope; } const k :A = 5;"],
    ["a field with a default", "struct A { a @0 :Nope = 5; }"],
    ["a field in a field", "struct A { a @0 :Nope; } struct B { a @0 :A = (a = 5); }"],
    ["a parameter with a default", "interface A { a @0 (b :Nope = 5); }"],
    ["the elements of a list", "struct A { a @0 :List(Nope) = [5]; }"],
    ["a type argument", "struct A(T) { a @0 :T; } const k :A(Nope) = (a = 5);"],
    ["a type argument in a list", "struct A(T) { a @0 :T; } const k :List(A(Nope)) = [(a = 5)];"],
    ["a constant", "const k :Nope = 5; const l :Text = .k;"],
    ["an annotation", "annotation a (*) :Nope; struct A $a(5) {}"],
    ["an annotation that is a struct", "struct A { a @0 :Nope; } annotation a (*) :A; struct B $a(a = 5) {}"],
    ["an alias", "using A = Nope; const k :A = 5; struct B { a @0 :A = 5; }"],
  ])("what follows from an unknown type is not reported: that of %s", (_, text) => {
    const { diagnostics } = compileText(`${ID}${text}\n`);
    expect(diagnostics.map(({ message }) => message)).toEqual(["Not defined: Nope"]);
  });

  test("what follows from type arguments that do not fit is not reported", () => {
    const { diagnostics } = compileText(`${ID}struct A(T) { a @0 :T; }\nconst k :A(Text, Text) = (a = 5);\n`);
    expect(diagnostics.map(({ message }) => message)).toEqual(["Too many generic parameters."]);
    const list = compileText(`${ID}struct A(T) { a @0 :T; }\nconst k :A(List(AnyPointer)) = (a = [5]);\n`);
    expect(list.diagnostics.map(({ message }) => message)).toEqual(["'List(AnyPointer)' is not supported."]);
  });

  test("are shown with the line and carets, whatever the width of its characters and tabs", () => {
    const [diagnostic] = compileText(`${ID}\tconst é :Text = "\\u";\n`).diagnostics;
    expect(diagnostic && formatDiagnostic(diagnostic)).toContain("test.capnp:2:8-9: error: ");
    const { diagnostics } = compileText(`${ID}\tconst a :Text = "é" "✓" $ x;\n`);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'test.capnp:2:31-32: error: Not defined: x\n  \tconst a :Text = "é" "✓" $ x;\n  \t                          ^',
    ]);
  });

  test("a range over several lines is reported by its first line only", () => {
    const { diagnostics } = compileText(`${ID}struct A {\n  u :union {\n  a @0 :Int8;\n  }\n}\n`);
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      "test.capnp:3: error: Union must have at least two members.\n    u :union {\n    ^^^^^^^^^^",
    ]);
  });

  test("a file without id is told a new one, unless a syntax error may have hidden it", () => {
    const { diagnostics } = compileText("struct A {}");
    expect(diagnostics.map(formatDiagnosticLine)).toEqual([
      expect.stringMatching(/^test.capnp:1:1: error: File does not declare an ID.*: @0x[89a-f][0-9a-f]{15};$/),
    ]);
    expect(compileText("@oops; struct A {}").diagnostics).toHaveLength(1);
  });

  test("a file that is missing or is not UTF-8 is reported", () => {
    const files = {
      "test.capnp": Uint8Array.of(0x40, 0x30, 0xff, 0x20),
      "nul.capnp": `${ID}\0`,
      "bom.capnp": `\ufeff${ID}`,
    };
    const source = memorySource(files);
    const { diagnostics } = compile({ files: ["missing.capnp", "test.capnp", "nul.capnp", "bom.capnp"], source });
    expect(diagnostics.map(formatDiagnosticLine)).toEqual([
      "missing.capnp:1:1: error: No such file.",
      "test.capnp:1:3-4: error: Non-UTF-8 input detected. Cap'n Proto schema files must be UTF-8 text.",
      "nul.capnp:2:1-2: error: Non-UTF-8 input detected. Cap'n Proto schema files must be UTF-8 text.",
    ]);
  });

  test("errors in an imported file are reported in that file", () => {
    const { diagnostics } = compileText(`${ID}struct A { a @0 :import "b.capnp".B; }`, {
      "b.capnp": "@0xf0e1d2c3b4a59688; struct B { b @0 :Nope; }",
    });
    expect(diagnostics.map(formatDiagnosticLine)).toEqual(["b.capnp:1:39-43: error: Not defined: Nope"]);
  });

  test("a stream method without the standard schemas is reported", () => {
    const files = { "test.capnp": `${ID}interface A { a @0 () -> stream; }` };
    const options = { files: ["test.capnp"], source: memorySource(files) };
    expect(compile({ ...options, standardImport: false }).diagnostics[0]?.message).toContain("/capnp/stream.capnp");
    expect(compile(options).diagnostics).toEqual([]);
    const fake = memorySource({ ...files, "inc/capnp/stream.capnp": "@0xf0e1d2c3b4a59688;" });
    const { diagnostics } = compile({ ...options, source: fake, importPaths: ["inc"] });
    expect(diagnostics[0]?.message).toContain("is not the standard one");
  });
});

describe("input made to be hard", () => {
  test.each([
    ["round brackets", `const a :Text = ${"(".repeat(100_000)}`],
    ["closed brackets", `const a :List(Int8) = ${"[".repeat(100_000)}${"]".repeat(100_000)};`],
    ["blocks", "struct A {".repeat(100_000)],
    ["members", `using A = B${".C".repeat(100_000)};`],
    ["applications", `using A = Text${"(Text)".repeat(100_000)};`],
    ["aliases", Array.from({ length: 20_000 }, (_, index) => `using A${index} = A${index + 1};`).join("\n")],
    ["constants", Array.from({ length: 20_000 }, (_, index) => `const a${index} :Int8 = .a${index + 1};`).join("\n")],
    [
      "types",
      `using A0 = Text; ${Array.from({ length: 200 }, (_, i) => `using A${i + 1} = List(A${i});`).join("\n")} struct S { a @0 :A200; }`,
    ],
    [
      "brands",
      `struct P(A, B) {} using A0 = P(Text, Text); ${Array.from({ length: 60 }, (_, i) => `using A${i + 1} = P(A${i}, A${i});`).join("\n")} struct S { a @0 :A60; }`,
    ],
    [
      "types in another scope",
      `struct O(T) { using A0 = T; ${Array.from({ length: 20_000 }, (_, i) => `using A${i + 1} = List(A${i});`).join("\n")} } struct S { a @0 :O(Text).A20000; }`,
    ],
    [
      "brands in another scope",
      `struct P(A, B) {} struct O(T) { using A0 = T; ${Array.from({ length: 60 }, (_, i) => `using A${i + 1} = P(A${i}, A${i});`).join("\n")} } struct S { a @0 :O(Text).A60; }`,
    ],
  ])("deep or exploding %s end in an error, not in an overflow", (_name, text) => {
    expect(compileText(ID + text).diagnostics.length).toBeGreaterThan(0);
  });

  test("long chains of structs are fine", () => {
    const count = 20_000;
    const text = Array.from({ length: count }, (_, index) => `struct S${index} { a @0 :S${(index + 1) % count}; }`);
    const { request } = compile({
      files: ["a.capnp"],
      source: memorySource({
        "a.capnp": `${ID}struct A { a @0 :import "b.capnp".S0; }`,
        "b.capnp": `@0xf0e1d2c3b4a59688;\n${text.join("\n")}`,
      }),
    });
    expect(request?.nodes.length).toBe(count + 3);
  });

  test("a thousand structs of ten fields take well under a second", () => {
    const fields = Array.from(
      { length: 10 },
      (_, index) => `f${index} @${index} :Int${8 << (index & 3)};\n# A field.\n`,
    );
    const structs = Array.from({ length: 1000 }, (_, index) => `struct S${index} {\n${fields.join("")}}\n`);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      compiled(ID + structs.join(""));
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});

describe("layouts", () => {
  test.each(layoutSchemas)("of $name equal those that the reference compiler gave", ({ directory, file, fixture }) => {
    expect(`${describeLayouts(directory, file)}\n`).toBe(readFileSync(fixture, "utf8"));
  });
});

describe("files", () => {
  test("imports are relative, absolute in an import path, or standard", () => {
    const source = memorySource({
      "src/a/main.capnp": `${ID}
        using Cxx = import "/capnp/c++.capnp";
        $Cxx.namespace("x");
        struct A { b @0 :import "../b.capnp".B; c @1 :import "/lib/c.capnp".C; d @2 :import "d.capnp".D; }
        const unused :Int8 = import "/lib/c.capnp".c;`,
      "src/b.capnp": "@0xf0e1d2c3b4a59688; struct B {}",
      "src/a/d.capnp": "@0xf0e1d2c3b4a59689; struct D {}",
      "first/lib/x.capnp": "",
      "second/lib/c.capnp": "@0xf0e1d2c3b4a5968a; struct C {} const c :Int8 = 5;",
    });
    const { request, diagnostics } = compile({
      files: ["src/a/main.capnp"],
      source,
      importPaths: ["first", "second/"],
      sourcePrefixes: ["src"],
    });
    expect(diagnostics).toEqual([]);
    expect(request?.requestedFiles[0]).toMatchObject({
      filename: "a/main.capnp",
      imports: [
        { name: "../b.capnp", id: 0xf0e1d2c3b4a59688n },
        { name: "/capnp/c++.capnp", id: 0xbdf87d7bb8304e81n },
        { name: "/lib/c.capnp", id: 0xf0e1d2c3b4a5968an },
        { name: "d.capnp", id: 0xf0e1d2c3b4a59689n },
      ],
    });
    expect(request?.nodes.map((node) => node.displayName)).toEqual([
      "a/main.capnp",
      "a/main.capnp:A",
      "a/main.capnp:unused",
      "capnp/c++.capnp",
      "capnp/c++.capnp:namespace",
      "b.capnp",
      "b.capnp:B",
      "lib/c.capnp",
      "lib/c.capnp:C",
      "a/d.capnp",
      "a/d.capnp:D",
    ]);
  });

  test("one file on two paths is one module", () => {
    const shared = "@0xf0e1d2c3b4a59688; struct B {}";
    const text = `${ID}struct A { a @0 :import "lib/b.capnp".B; b @1 :import "/b.capnp".B; c @2 :import "lib/../lib/b.capnp".B; }`;
    const source = memorySource({ "test.capnp": text, "lib/b.capnp": shared, "copy/b.capnp": shared });
    for (const path of ["lib", "copy"]) {
      const { diagnostics } = compile({ files: ["test.capnp", "lib/b.capnp"], source, importPaths: [path] });
      expect(diagnostics).toEqual([]);
    }
  });

  test("schemas may import each other in a circle", () => {
    const nodes = compiled(`${ID}struct A { b @0 :import "b.capnp".B; }`, {
      "b.capnp": '@0xf0e1d2c3b4a59688; using import "test.capnp".A; struct B { a @0 :A; }',
    });
    expect([...nodes.keys()]).toEqual(["test.capnp", "test.capnp:A", "b.capnp", "b.capnp:B"]);
  });
});

describe("what the source looked like", () => {
  test("nodes, members and identifiers know their place in bytes", () => {
    const text = `${ID}struct É { a @0 :B; }`.replace("É", "A# é\n") + "\nstruct B {}";
    const { request } = compileText(text);
    const at = (start: number, end: number) => Buffer.from(text).subarray(start, end).toString();
    const [, a] = request?.nodes ?? [];
    expect(a && at(a.startByte, a.endByte)).toBe("struct A# é\n { a @0 :B; }");
    const member = request?.sourceInfo[1]?.members[0];
    expect(member && at(member.startByte, member.endByte)).toBe("a @0 :B;");
    const [identifier] = request?.requestedFiles[0]?.fileSourceInfo.identifiers ?? [];
    expect(identifier && at(identifier.startByte, identifier.endByte)).toBe("B");
    expect(identifier).toMatchObject({ which: "typeId", typeId: request?.nodes[2]?.id });
  });

  test("documentation is the comment behind a declaration, also with carriage returns", () => {
    const { request } = compileText(
      `${ID}struct A {\r\n  # One.\r\n  #  Two.\r\n\r\n  # No.\r\n  a @0 :Text; # Three.\r\n}\r\n`,
    );
    expect(request?.sourceInfo[1]).toMatchObject({
      docComment: "One.\n Two.\n",
      members: [{ docComment: "Three.\n" }],
    });
  });
});

describe("values", () => {
  test("text in lines is verbatim, and strings next to each other are joined", () => {
    const nodes = compiled(`${ID}const a :Text =\n  \`one \\n "two"\r\n  \`\n  "three\\t" "\\x41\\101";`);
    expect(nodes.get("test.capnp:a")).toMatchObject({ const: { value: { text: 'one \\n "two"\n\nthree\tAA' } } });
  });

  test("a value that fits the first field of a struct or group stands for it", () => {
    const nodes = compiled(
      `${ID}struct A { a @0 :Text; b @1 :Int8 = 1; } const a :List(A) = ["x", (b = 2)];
       struct G { g :group { i @0 :Int16; j @1 :Int16; } } const g :G = (g = -1);`,
    );
    expect(nodes.get("test.capnp:a")).toMatchObject({
      const: {
        value: {
          list: {
            kind: "structList",
            elements: [
              { data: new Uint8Array(8), pointers: [{ kind: "text", text: "x" }] },
              { data: Uint8Array.of(3, 0, 0, 0, 0, 0, 0, 0), pointers: [{ kind: "null" }] },
            ],
          },
        },
      },
    });
    expect(nodes.get("test.capnp:g")).toMatchObject({
      const: { value: { struct: { kind: "struct", data: Uint8Array.of(255, 255, 0, 0, 0, 0, 0, 0) } } },
    });
  });
});
