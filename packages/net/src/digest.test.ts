// Digests and authentication: text forms, equality, and the order that breaks ties between connections.
import { describe, expect, test } from "vitest";
import { authEquals, formatAuth } from "./auth.js";
import { Digest } from "./digest.js";

const digest = (...bytes: number[]): Digest => Digest.fromBytes(Uint8Array.from(bytes));

describe("Digest", () => {
  test("prints with @, and as base64url without padding", () => {
    const empty = Digest.of(new Uint8Array());
    expect(`${empty}`).toBe("sha-256@47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    expect(Digest.fromBase64url(empty.toBase64url()).equals(empty)).toBe(true);
  });

  test("orders by raw bytes, unsigned, the shorter first", () => {
    const sorted = [digest(), digest(0x7f), digest(0x7f, 0), digest(0x80), digest(0xff)];
    expect([...sorted].reverse().sort((a, b) => a.compare(b))).toEqual(sorted);
    expect(digest(0x80).compare(digest(0x7f))).toBeGreaterThan(0);
    expect(digest(1).equals(digest(1, 0))).toBe(false);
  });

  test("changing the bytes given or handed out does not change the digest", () => {
    const bytes = Uint8Array.of(1, 2);
    const it = Digest.fromBytes(bytes);
    bytes[0] = 9;
    it.bytes[1] = 9;
    expect(it.equals(digest(1, 2))).toBe(true);
  });
});

describe("Auth", () => {
  test("is written as in URIs and compared by key", () => {
    expect(formatAuth("insecure")).toBe("insecure");
    expect(formatAuth(digest(0, 1, 2))).toBe("sha-256:AAEC");
    expect(authEquals("insecure", "insecure")).toBe(true);
    expect(authEquals("insecure", digest(1))).toBe(false);
    expect(authEquals(digest(1), "insecure")).toBe(false);
    expect(authEquals(digest(1), digest(1))).toBe(true);
    expect(authEquals(digest(1), digest(2))).toBe(false);
  });
});
