// For tests: conversations recorded from the C++ implementation.

import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../fixtures/rpc-traces/", import.meta.url);

/** A message of a recorded conversation: who sent it to whom, its kind, and its framed bytes. */
export interface Recorded {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** As the text form of messages has it. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** The names of the recordings. */
export function recordings(): string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith(".txt") ? [name.slice(0, -4)] : []));
}

/** The messages of a recording. */
export function recording(name: string): Recorded[] {
  const lines = readFileSync(new URL(`${name}.txt`, folder), "utf8").split("\n");
  return lines.flatMap((line, i) => {
    const trace = /^TRACE (\w+) -> (\w+): \((\w+) = (.*)\)$/s.exec(line);
    if (trace === null) return [];
    const [, from, to, kind, text] = trace as unknown as [string, string, string, string, string];
    const hex = /^HEX +([0-9a-f ]+)$/.exec(lines[i + 1] as string)?.[1] as string;
    return [{ from, to, kind, text, bytes: Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex")) }];
  });
}
