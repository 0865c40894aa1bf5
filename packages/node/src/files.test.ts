// Key files and cap files: what they hold, who may read them, and what is said when they cannot be used.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CapnpUri, NetError, SecretKey } from "@capnp/net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCapFile, saveCapFile } from "./cap-file.js";
import { loadSecretKey } from "./secret-key-file.js";

let directory = "";
let count = 0;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "capnp-files-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

const fresh = (): string => join(directory, `file-${(count += 1)}`);
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const text = "capnp://sha-256:AAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK-2vcTL0tk@127.0.0.1:7000/bWFpbg";
const uri = CapnpUri.parse(text);

const rejection = (code: string, message: string) => expect.objectContaining({ code, message });

describe("cap files", () => {
  test("hold the URI and a newline, for the owner only, and are read back", async () => {
    const path = fresh();
    await saveCapFile(path, uri);
    expect(readFileSync(path, "utf8")).toBe(`${text}\n`);
    expect(mode(path)).toBe("600");
    expect(`${await loadCapFile(path)}`).toBe(text);
  });

  test("are replaced as a whole: who has the old one open still reads the old one", async () => {
    const path = fresh();
    writeFileSync(path, "old contents, longer than the new ones".repeat(9), { mode: 0o644 });
    const before = statSync(path).ino;
    await saveCapFile(path, uri);
    expect(statSync(path).ino).not.toBe(before);
    expect(readFileSync(path, "utf8")).toBe(`${text}\n`);
    expect(mode(path)).toBe("600");
    expect(readdirSync(directory).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  test("behind a symbolic link are replaced, not the link", async () => {
    const [target, link] = [fresh(), fresh()];
    writeFileSync(target, "old");
    symlinkSync(target, link);
    await saveCapFile(link, uri);
    expect(readFileSync(target, "utf8")).toBe(`${text}\n`);
  });

  test("may be a device", async () => {
    await saveCapFile("/dev/null", uri);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test.skipIf(process.platform !== "linux")("that do not fit on the disk are an error that says so", async () => {
    await expect(saveCapFile("/dev/full", uri)).rejects.toEqual(
      rejection("file-error", 'Error saving to "/dev/full": the disk is full'),
    );
  });

  test("may have space around the URI", async () => {
    const path = fresh();
    writeFileSync(path, `\r\n  ${text} \r\n\n`);
    expect(`${await loadCapFile(path)}`).toBe(text);
  });

  test("that cannot be read are named with the reason", async () => {
    const missing = fresh();
    await expect(loadCapFile(missing)).rejects.toEqual(rejection("file-error", `File "${missing}" does not exist`));
    await expect(loadCapFile(directory)).rejects.toEqual(
      rejection("file-error", `Error loading "${directory}": it is a directory`),
    );
    const path = fresh();
    writeFileSync(path, "vm\n");
    await expect(loadCapFile(path)).rejects.toEqual(
      rejection("invalid-uri", `Error loading "${path}": Missing scheme in vm (expected 'capnp://...')`),
    );
  });

  test("that cannot be written are named with the reason, and nothing is left behind", async () => {
    const path = join(directory, "nowhere", "x.cap");
    await expect(saveCapFile(path, uri)).rejects.toEqual(
      expect.objectContaining({ code: "file-error", message: `Error saving to "${path}": no such file or directory` }),
    );
    const inTheWay = fresh();
    mkdirSync(inTheWay);
    await expect(saveCapFile(inTheWay, uri)).rejects.toThrow(`Error saving to "${inTheWay}": it is a directory`);
    expect(readdirSync(directory).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
});

describe("secret key files", () => {
  test("are made when missing, for the owner only, and hold the same key the next time", () => {
    const path = fresh();
    const lines: string[] = [];
    const key = loadSecretKey(path, (line) => lines.push(line));
    expect(mode(path)).toBe("600");
    expect(readFileSync(path, "utf8")).toBe(key.toPem());
    expect(lines).toEqual([
      `Generating new secret key to store in "${path}"`,
      `Generated key with hash ${key.fingerprint}`,
    ]);
    lines.length = 0;
    expect(loadSecretKey(path, (line) => lines.push(line)).equals(key)).toBe(true);
    expect(lines).toEqual([`Restoring saved secret key from existing file "${path}"`]);
  });

  test("give the secret of their exact bytes", () => {
    const path = fresh();
    const crlf = SecretKey.generate().toPem().replace(/\n/g, "\r\n");
    writeFileSync(path, crlf);
    expect(loadSecretKey(path).hashedSecret).toEqual(SecretKey.fromPem(crlf).hashedSecret);
    expect(readFileSync(path, "utf8")).toBe(crlf);
  });

  test("that another process makes meanwhile are used, not replaced", () => {
    const path = fresh();
    const other = SecretKey.generate();
    const key = loadSecretKey(path, (line) => {
      if (line.startsWith("Generating")) writeFileSync(path, other.toPem());
    });
    expect(key.equals(other)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(other.toPem());
  });

  test.each([
    ["not a key\n", "invalid-key", "Failed to parse secret key! No private key"],
    ["", "invalid-key", "Failed to parse secret key! No private key"],
  ])("that hold %j are refused and kept", (contents, code, reason) => {
    const path = fresh();
    writeFileSync(path, contents);
    const message = `Error in secret key file "${path}": ${reason}`;
    expect(() => loadSecretKey(path)).toThrow(expect.objectContaining({ code, message }));
    expect(readFileSync(path, "utf8")).toBe(contents);
  });

  test("in a directory that does not exist are an error that says so", () => {
    const path = join(directory, "nowhere", "k.pem");
    const message = `Can't create secret key file "${path}": the directory "${join(directory, "nowhere")}" does not exist`;
    expect(() => loadSecretKey(path)).toThrow(expect.objectContaining({ code: "file-error", message }));
    expect(existsSync(path)).toBe(false);
  });

  test("that are directories are an error that says so", () => {
    expect(() => loadSecretKey(directory)).toThrow(NetError);
    expect(() => loadSecretKey(directory)).toThrow(`Can't read secret key file "${directory}": it is a directory`);
  });

  test("below something that is no directory are an error that says so", () => {
    const path = fresh();
    writeFileSync(path, "");
    expect(() => loadSecretKey(join(path, "k.pem"))).toThrow(
      `Can't read secret key file "${join(path, "k.pem")}": a part of the path is not a directory`,
    );
  });
});
