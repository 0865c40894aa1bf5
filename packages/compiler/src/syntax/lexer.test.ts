import { describe, expect, test } from "vitest";
import { type Diagnostic, DiagnosticCollector } from "../diagnostic.js";
import { lex } from "./lexer.js";
import type { Token } from "./token.js";

function tokens(text: string): Token[] {
  const errors: Diagnostic[] = [];
  const source = new TextEncoder().encode(`${text};`);
  const [statement] = lex(source, new DiagnosticCollector("test", source, errors));
  expect(errors).toEqual([]);
  return statement?.tokens ?? [];
}

function values(text: string): unknown[] {
  return tokens(text).map((token) => ("value" in token ? token.value : "text" in token ? token.text : token.kind));
}

describe("tokens", () => {
  test("know where they are in bytes, whatever comes before them", () => {
    expect(tokens('\ufeff# é\n "✓" a')).toMatchObject([
      { kind: "string", start: 9, end: 14 },
      { kind: "identifier", text: "a", start: 15, end: 16 },
    ]);
  });

  test("integers are decimal, hexadecimal or octal, up to 64 bits", () => {
    expect(values("0 7 010 0x1F 18446744073709551615 0xffffffffffffffff")).toEqual([
      0n,
      7n,
      8n,
      31n,
      18446744073709551615n,
      18446744073709551615n,
    ]);
  });

  test("numbers with a point or an exponent are floats", () => {
    expect(values("1. 1.5 0.25 1e3 1E+3 12.5e-1 01.5")).toEqual([1, 1.5, 0.25, 1000, 1000, 1.25, 1.5]);
  });

  test("operators are as long as they can be", () => {
    expect(values("a@0! :b.c->d=-1")).toEqual(["a", "@", 0n, "!", ":", "b", ".", "c", "->", "d", "=-", 1n]);
  });

  test("strings have the escapes of C, binary literals pairs of digits", () => {
    expect(tokens('"\\a\\b\\f\\n\\r\\t\\v\\\'\\"\\\\\\?\\x7f\\0\\101é" 0x" 00 fF\n10 "')).toMatchObject([
      { bytes: Buffer.from("\x07\b\f\n\r\t\v'\"\\?\x7f\0Aé") },
      { bytes: Buffer.from([0, 255, 16]) },
    ]);
  });

  test("lists are one token, and a comma at their end adds nothing", () => {
    expect(tokens("(a, [b c, d,], ())")).toMatchObject([
      {
        kind: "list",
        bracket: "(",
        items: [
          [{ text: "a" }],
          [{ kind: "list", bracket: "[", items: [[{ text: "b" }, { text: "c" }], [{ text: "d" }]] }],
          [{ kind: "list", items: [] }],
        ],
      },
    ]);
  });
});

test("after an error the next statement is read as if nothing had been", () => {
  const errors: Diagnostic[] = [];
  const source = new TextEncoder().encode("a ' b; c { d (e; f } g; h 1x; i");
  const statements = lex(source, new DiagnosticCollector("test", source, errors));
  expect(errors).toHaveLength(5);
  expect(statements.map(({ tokens: [first] }) => first)).toMatchObject([{ text: "c" }, { text: "g" }]);
});

/** The shortest of three times, in milliseconds: what else runs on the machine only ever adds. */
function lexingTime(statements: number): number {
  const source = new TextEncoder().encode(`a (b, "c") 1 # d\n;`.repeat(statements));
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    lex(source, new DiagnosticCollector("test", source, []));
    return performance.now() - start;
  });
  return Math.min(...times);
}

test("ten times the text takes about ten times as long", () => {
  expect(lexingTime(100_000)).toBeLessThan(Math.max(10, lexingTime(10_000)) * 40);
});
