// For tests: conversations recorded from the C++ implementation.

/** Where they are. */
export const recordingsFolder: URL = new URL("../../fixtures/rpc-traces/", import.meta.url);

/** A message of a recorded conversation: who sent it to whom, its kind, and its framed bytes. */
export interface Recorded {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

/** The messages of a recording, from the text of its file. */
export function readRecording(text: string): Recorded[] {
  const lines = text.split("\n");
  return lines.flatMap((line, i) => {
    const trace = /^TRACE (\w+) -> (\w+): \((\w+) = /.exec(line);
    if (trace === null) return [];
    const [, from, to, kind] = trace as unknown as [string, string, string, string];
    const hex = /^HEX +([0-9a-f ]+)$/.exec(lines[i + 1] as string)?.[1] as string;
    return [{ from, to, kind, bytes: bytesOf(hex.replaceAll(" ", "")) }];
  });
}
