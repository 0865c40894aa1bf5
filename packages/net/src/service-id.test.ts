// Service ids against the ids and digests of the OCaml implementation.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Digest } from "./digest.js";
import { SecretKey } from "./secret-key.js";
import { ServiceId } from "./service-id.js";

interface DerivedFixture {
  secret_hex: string;
  name: string;
  name_hex: string;
  id_hex: string;
  id_b64url: string;
}
interface DigestFixture {
  id_hex: string;
  to_string_hex: string;
  digest_sha256_hex: string;
  file_store_name: string;
}

const fixture = (path: string): string => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
const derived: DerivedFixture[] = JSON.parse(fixture("restorer/derived-ids.json"));
const digests: DigestFixture[] = JSON.parse(fixture("restorer/id-digests.json"));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const unhex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "hex"));

describe("derived ids equal OCaml's", () => {
  test.each(derived)("secret $secret_hex, name $name", ({ secret_hex, name, name_hex, id_hex, id_b64url }) => {
    const id = ServiceId.derived(unhex(secret_hex), name);
    expect(hex(id.bytes)).toBe(id_hex);
    expect(id.toBase64url()).toBe(id_b64url);
    expect(ServiceId.derived(unhex(secret_hex), unhex(name_hex)).equals(id)).toBe(true);
  });
});

describe("digests of ids equal OCaml's", () => {
  test.each(digests)("id $id_hex", ({ id_hex, to_string_hex, digest_sha256_hex, file_store_name }) => {
    const id = ServiceId.fromBytes(unhex(id_hex));
    expect(hex(id.bytes)).toBe(to_string_hex);
    expect(hex(id.digest().bytes)).toBe(digest_sha256_hex);
    expect(id.digest().toBase64url()).toBe(file_store_name);
  });
});

describe("vectors of a known key", () => {
  const key = SecretKey.fromPem(fixture("keyvec/key.pem"));

  test.each([
    ["main", "pTZN5cB968fii0Hp01fXDF6O5FXhOrP4QkRE7wgHI5Y"],
    ["admin", "zJBNqUxLoutq6JIbc7KSiD9CLIDW6pncVmVK29CL8cI"],
    ["alice", "0VTiJUCbsY2qgLOIEWzWPeWO5jct4nok4DAaTuAbcEw"],
    ["root", "71speY5c79sSdA3FcDuOjkjog-BdG-ujsXN-FdjsbL8"],
  ])("derived id of %s", (name, expected) => {
    expect(ServiceId.derived(key.hashedSecret, name).toBase64url()).toBe(expected);
  });

  test("fingerprint, secret, and the digests of ids", () => {
    expect(key.fingerprint.toBase64url()).toBe("ZDvKZY9tG5CiL7vTCmbtZVXi2rlcDqBWFb8NzwckyN8");
    expect(hex(key.hashedSecret)).toBe("2d175eb690c79ecb48f612741fc605e2abe297cc586040a4bbcc06e39843f3ba");
    const main = ServiceId.derived(key.hashedSecret, "main");
    expect(main.digest().toBase64url()).toBe("HqL9W1H-prh9JnpyUmwatHWjDZGn_kz9e-kk921_7lc");
    expect(ServiceId.public("main").toBase64url()).toBe("bWFpbg");
    expect(ServiceId.public("main").digest().toBase64url()).toBe("DW5AeeNnA-vTfAByL1iR0osOKBHcEUsSkhUSOtzONgU");
    expect(Digest.fromBytes(Buffer.from("!/..")).toBase64url()).toBe("IS8uLg");
  });
});

describe("ids are bytes", () => {
  test("random ids have 20 bytes, 27 characters, and differ", () => {
    const id = ServiceId.random();
    expect(id.bytes.length).toBe(20);
    expect(id.toBase64url().length).toBe(27);
    expect(ServiceId.random().equals(id)).toBe(false);
    expect(ServiceId.fromBase64url(`${id}`).equals(id)).toBe(true);
  });

  test("bytes that are not UTF-8 stay as they are", () => {
    const bytes = Uint8Array.of(0xff, 0, 0xc3);
    expect(ServiceId.public(bytes).bytes).toEqual(bytes);
  });

  test("changing the bytes given or handed out does not change the id", () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const id = ServiceId.fromBytes(bytes);
    bytes[0] = 9;
    id.bytes[1] = 9;
    expect(id.bytes).toEqual(Uint8Array.of(1, 2, 3));
  });
});
