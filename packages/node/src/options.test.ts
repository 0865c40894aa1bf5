// The command line of a serving and of a connecting program, against what the OCaml programs accept and refuse.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ServiceId } from "@capnp/net";
import { command, positional, subcommands } from "cmd-ts";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { sturdyUriType, vatConfigFromOptions, vatOptions } from "./options.js";
import { runCommand } from "./run-command.js";

let directory = "";
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "capnp-options-"));
});
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/cli/${name}`, import.meta.url), "utf8");

interface Outcome {
  stdout: string;
  stderr: string;
  exit: number | undefined;
}

/** The two commands of the OCaml calculator, which print the address of the service. */
async function calc(...argv: string[]): Promise<Outcome> {
  const outcome: Outcome = { stdout: "", stderr: "", exit: undefined };
  const print = (line: string): void => {
    outcome.stdout += `${line}\n`;
  };
  const serve = command({
    name: "serve",
    args: vatOptions,
    handler: (options) => {
      const config = vatConfigFromOptions(options, (line) => print(line));
      if (config.tls) print(`${config.secretKey.fingerprint}`);
      print(`${config}`);
      if (config.publicAddress.type === "unix" || config.publicAddress.port !== 0) {
        print(`${config.sturdyUri(ServiceId.public(""))}`);
      }
    },
  });
  const connect = command({
    name: "connect",
    args: { uri: positional({ type: sturdyUriType, displayName: "ADDR" }) },
    handler: ({ uri }) => print(`${uri}`),
  });
  await runCommand(subcommands({ name: "calc", cmds: { serve, connect } }), {
    argv,
    stdout: { write: (text) => print(text) },
    stderr: {
      write: (text: string) => {
        outcome.stderr += stripVTControlCharacters(text);
      },
    },
    exit: (code) => {
      outcome.exit = code;
    },
  });
  return outcome;
}

const words = (text: string): string => stripVTControlCharacters(text).replace(/\s+/g, " ");

describe("good command lines", () => {
  test("a key file, an address, TLS", async () => {
    const key = join(directory, "key.pem");
    const { stdout, stderr, exit } = await calc(
      "serve",
      `--capnp-secret-key-file=${key}`,
      "--capnp-listen-address=tcp:127.0.0.1:7000",
    );
    expect({ stderr, exit }).toEqual({ stderr: "", exit: undefined });
    expect(stdout).toContain(`Generating new secret key to store in "${key}"`);
    expect(stdout).toMatch(/^capnp:\/\/sha-256:[\w-]{43}@127\.0\.0\.1:7000$/m);
    const [uri] = /^capnp:.*$/m.exec(stdout) ?? [];
    const again = await calc("serve", "--capnp-secret-key-file", key, "--capnp-listen-address", "tcp:127.0.0.1:7000");
    expect(again.stdout).toContain(uri);
    expect(again.stdout).toContain(`Restoring saved secret key from existing file "${key}"`);
  });

  test.each([["--capnp-secret-key-file="], ["--capnp-secret-key-file", ""]])(
    "an ephemeral key, wherever it stands: %j %j",
    async (...key) => {
      const name = key.filter((argument) => argument !== undefined);
      const address = "--capnp-listen-address=unix:s";
      for (const argv of [
        [...name, address],
        [address, ...name],
      ]) {
        const { stdout, exit } = await calc("serve", ...argv);
        expect(exit).toBeUndefined();
        expect(stdout).toMatch(/^Generated key with hash sha-256@/m);
        expect(stdout).toContain(`${resolve("s")}/\n`);
      }
    },
  );

  test("every option may come from the environment, and the command line goes first", async () => {
    vi.stubEnv("CAPNP_LISTEN_ADDRESS", "tcp:127.0.0.1:1");
    vi.stubEnv("CAPNP_SECRET_KEY_FILE", "");
    vi.stubEnv("CAPNP_PUBLIC_ADDRESS", "tcp:example.org:443");
    vi.stubEnv("CAPNP_DISABLE_TLS", "true");
    expect((await calc("serve")).stdout).toContain("capnp://insecure@example.org:443\n");
    expect((await calc("serve", "--capnp-public-address=tcp:h:2")).stdout).toContain("capnp://insecure@h:2\n");
    vi.stubEnv("CAPNP_LISTEN_ADDRESS", "foo");
    expect((await calc("serve")).stderr).toContain("env[CAPNP_LISTEN_ADDRESS]: Missing ':'");
  });

  test("a cap file instead of a URI", async () => {
    const path = join(directory, "x.cap");
    writeFileSync(path, "capnp://insecure@h:1/bWFpbg\n");
    expect((await calc("connect", path)).stdout).toBe("capnp://insecure@h:1/bWFpbg\n");
    expect((await calc("connect", "capnp://insecure@h:1/bWFpbg")).stdout).toBe("capnp://insecure@h:1/bWFpbg\n");
  });

  test("help names every option and what it means, in the words of the OCaml help", async () => {
    const { stdout, exit } = await calc("serve", "--help");
    expect(exit).toBe(0);
    const section = /CAP'N PROTO OPTIONS\n(.*?)\nCOMMON OPTIONS/s.exec(fixture("calc-serve-help.txt"))?.[1] ?? "";
    const entries = section.split(/\n\n/).filter((entry) => entry.trim() !== "");
    expect(entries.length).toBe(4);
    for (const entry of entries) {
      const [, name = "", metavariable, meaning = ""] = /^\s*(--[\w-]+)(?:=(\w+))?.*?\n(.*)$/s.exec(entry) ?? [];
      expect(words(stdout)).toContain(metavariable === undefined ? name : `${name} <${metavariable}>`);
      expect(words(stdout)).toContain(words(meaning).trim());
    }
    expect(stdout).toContain("CAPNP_LISTEN_ADDRESS");
  });
});

describe("errors of the handler", () => {
  test.each([
    ["an error that a person can cause", new Error("No such thing:\n  try another"), "No such thing: try another\n"],
    ["a value that is no error", "just text", "just text\n"],
  ])("%s is one line and exit code 1", async (_, error, line) => {
    const failing = command({
      name: "failing",
      args: {},
      handler: () => {
        throw error;
      },
    });
    let stderr = "";
    let exit: number | undefined;
    await runCommand(failing, {
      argv: [],
      stderr: {
        write: (text: string) => {
          stderr += text;
        },
      },
      exit: (code) => {
        exit = code;
      },
    });
    expect(stderr).toBe(line);
    expect(exit).toBe(1);
  });
});

const file = (name: string, contents: string): string => {
  const path = join(directory, name);
  writeFileSync(path, contents);
  return path;
};

describe("the recorded command lines of OCaml", () => {
  /** Each command line with what our program says; an undefined exit code means that it runs. Newer OCaml wording where the recorded one is old. */
  const expected: Record<string, { exit?: number; says: string | RegExp }> = {
    calc: { exit: 0, says: "where <subcommand> can be one of" },
    "calc serve": { exit: 1, says: "No value provided for --capnp-secret-key-file" },
    "calc serve --capnp-secret-key-file=key.pem": { exit: 1, says: "No value provided for --capnp-listen-address" },
    "calc serve --capnp-listen-address=tcp:127.0.0.1:37700": {
      exit: 1,
      says: "No value provided for --capnp-secret-key-file",
    },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=foo": { exit: 1, says: "Missing ':'" },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=http:foo:1": {
      exit: 1,
      says: "Only tcp:HOST:PORT and unix:PATH addresses are currently supported",
    },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=tcp:127.0.0.1": {
      exit: 1,
      says: 'Missing :PORT in listen address "127.0.0.1"',
    },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=tcp:127.0.0.1:abc": {
      exit: 1,
      says: 'Invalid port "abc" in listen address "127.0.0.1:abc"',
    },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=tcp:127.0.0.1:0": { says: "tcp:127.0.0.1:0" },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=tcp:::1:37701": {
      exit: 1,
      says: 'Invalid port ":1:37701" in listen address "::1:37701"',
    },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=tcp:[::1]:37701": { says: "@[::1]:37701" },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=unix:rel.sock": { says: /@\/.*\/rel\.sock\/\n/ },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=unix:": {
      exit: 1,
      says: 'Missing PATH in listen address "unix:"',
    },
    // What is wrong with these shows when listening: see sockets.test.ts.
    "calc serve --capnp-secret-key-file= --capnp-listen-address=unix:/nonexistent/x.sock": { says: "/nonexistent" },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=unix:/etc/passwd": { says: "/etc/passwd" },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=tcp:nosuchhost.invalid:37703": { says: "nosuchhost" },
    "calc serve --capnp-secret-key-file=keys/not-pem.pem --capnp-listen-address=tcp:127.0.0.1:37702": {
      exit: 1,
      says: /^Error in secret key file ".*not-pem.pem": Failed to parse secret key! No private key\n$/,
    },
    "calc serve --capnp-secret-key-file=keys/ed448.pem --capnp-listen-address=tcp:127.0.0.1:37702": {
      exit: 1,
      says: /^Error in secret key file ".*": Failed to parse secret key! Unknown algorithm ed448 \(.*\)\n$/,
    },
    "calc serve --capnp-secret-key-file=/nonexistent/k.pem --capnp-listen-address=tcp:127.0.0.1:37702": {
      exit: 1,
      says: /^Can't create secret key file "\/nonexistent\/k.pem": the directory "\/nonexistent" does not exist\n$/,
    },
    "calc serve --capnp-secret-key-file=/nonexistent/k.pem --capnp-disable-tls --capnp-listen-address=tcp:127.0.0.1:37702":
      { says: "capnp://insecure@127.0.0.1:37702\n" },
    "calc serve --capnp-secret-key-file= --capnp-listen-address=tcp:127.0.0.1:37704 --capnp-public-address=tcp:example.org:443":
      { says: /^capnp:\/\/sha-256:[\w-]{43}@example.org:443$/m },
    "calc serve --capnp-disable-tls --capnp-secret-key-file= --capnp-listen-address=tcp:127.0.0.1:37704 --capnp-public-address=unix:pub.sock":
      { says: /^capnp:\/\/insecure@\/.*\/pub.sock\/$/m },
    "calc connect": { exit: 1, says: "No value provided for ADDR" },
    "calc connect foo": {
      exit: 1,
      says: 'Expected a URI starting with "capnp://" or the path to a file containing such a URI, but got "foo".',
    },
    "calc connect capnp://127.0.0.1:1": { exit: 1, says: "Missing digest hash type (e.g. '...://sha256:...')" },
    "calc connect capnp://insecure@127.0.0.1": { exit: 1, says: "Missing port in capnp://insecure@127.0.0.1" },
    "calc connect CAPNP://insecure@127.0.0.1:1": {
      exit: 1,
      says: 'Expected a URI starting with "capnp://" or the path to a file containing such a URI, but got "CAPNP://insecure@127.0.0.1:1".',
    },
    "calc connect m.cap": { says: "capnp://insecure@127.0.0.1:7000\n" },
    "calc connect capnp://insecure@127.0.0.1:1/": { says: "capnp://insecure@127.0.0.1:1\n" },
    "calc connect capnp://insecure@/nonexistent.sock/": { says: "capnp://insecure@/nonexistent.sock/\n" },
    "calc connect capnp://insecure@nosuchhost.invalid:1/": { says: "capnp://insecure@nosuchhost.invalid:1\n" },
    "calc connect capnp://sha-256:AAAA@127.0.0.1:1/": { says: "capnp://sha-256:AAAA@127.0.0.1:1\n" },
    "calc connect /etc/hostname": { exit: 1, says: "Missing scheme in vm (expected 'capnp://...')" },
    "calc bogus": { exit: 1, says: "Not a valid subcommand name" },
    "calc serve extra": { exit: 1, says: "Unknown arguments" },
  };

  const lines = [...fixture("errors.txt").matchAll(/^\$ (.*)$/gm)].map(([, line = ""]) => line);
  /** A program's version is not ours to give. */
  const ours = lines.filter((line) => line !== "calc --version");

  test("are all covered", () => {
    expect(Object.keys(expected).sort()).toEqual([...ours].sort());
  });

  test.each(ours)("$ %s", async (line) => {
    const ed448 = `-----BEGIN PRIVATE KEY-----\n${Buffer.concat([
      Buffer.from("3047020100300506032b6571043b0439", "hex"),
      Buffer.alloc(57, 7),
    ]).toString("base64")}\n-----END PRIVATE KEY-----\n`;
    const argv = line
      .replace("keys/not-pem.pem", () => file("not-pem.pem", "not PEM\n"))
      .replace("keys/ed448.pem", () => file("ed448.pem", ed448))
      .replace("m.cap", () => file("m.cap", "capnp://insecure@127.0.0.1:7000\n"))
      .replace("/etc/hostname", () => file("hostname", "vm\n"))
      .split(" ")
      .slice(1);
    const outcome = await calc(...argv);
    const { exit, says = "" } = expected[line] ?? {};
    expect(outcome.exit, outcome.stderr).toBe(exit);
    const text = exit === 1 ? outcome.stderr : outcome.stdout;
    if (typeof says === "string") expect(text).toContain(says);
    else expect(text).toMatch(says);
    expect(text).not.toMatch(/^\s+at /m);
  });
});
