// The code on a page of documentation, as files: its schemas compiled, its TypeScript ready to be checked and run.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, formatDiagnosticLine, generate, memorySource } from "@capnp/compiler";

/** A TypeScript block of a page. */
export interface PageProgram {
  /** Its file's name: what its first line says in a comment, or else its number. */
  readonly name: string;
  /** What it prints, if a `text` block after it shows that. */
  readonly shown: string | undefined;
}

/** The code of a page. */
export interface CodePage {
  /** Where its files are. */
  readonly directory: string;
  /** Its schemas by file name. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly programs: readonly PageProgram[];
}

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The first line of a block, which is a comment with the name of its file. */
function fileName({ text }: Block, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}

/** Writes the code of a page into a new folder. A schema begins with its name in a comment; it gets a file id if it has none. */
export function openPage(url: URL, directory: string): CodePage {
  const page = readFileSync(fileURLToPath(url), "utf8");
  const blocks: Block[] = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
  mkdirSync(directory);
  const schemas = Object.fromEntries(
    blocks
      .filter(({ language }) => language === "capnp")
      .map((block, i) => {
        const name = fileName(block, /^# ([\w-]+\.capnp)\n/);
        if (name === undefined) throw new Error(`A schema begins with its name: ${block.text}`);
        const id = /^@0x/m.test(block.text) ? "" : `@0x${(0xd0d0_0000_0000_0000n + BigInt(i)).toString(16)};\n`;
        return [name, id + block.text] as const;
      }),
  );
  const { request, diagnostics } = compile({
    files: Object.keys(schemas),
    source: memorySource(schemas),
  });
  if (request === undefined) throw new Error(diagnostics.map(formatDiagnosticLine).join("\n"));
  for (const { path, text } of generate(request)) writeFileSync(join(directory, path), text);
  const programs: PageProgram[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.language !== "ts") continue;
    const name = fileName(block, /^\/\/ ([\w-]+\.ts)\n/) ?? `block${programs.length}.ts`;
    writeFileSync(join(directory, name), block.text);
    const next = blocks[i + 1];
    programs.push({ name, shown: next?.language === "text" ? next.text : undefined });
  }
  return { directory, schemas, programs };
}
