import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, connect as openSocket, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runReadme } from "@capnp/conformance/console";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const program = (name: string) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));
const keyFile = fileURLToPath(new URL("../fixtures/key.pem", import.meta.url));

let folder: string;
const children = new Set<ChildProcess>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "capnp-echo-test-"));
});
afterEach(async () => {
  for (const child of children) {
    child.kill("SIGKILL");
    await once(child, "close");
  }
  await rm(folder, { recursive: true });
});

interface Run {
  child: ChildProcess;
  output(): string;
  /** Resolves once the output has the text. */
  saw(text: string): Promise<void>;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}

function run(name: string, args: string[] = [], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [program(name), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  let output = "";
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      output += text;
      for (const watch of watchers) watch();
    });
  }
  const ended = once(child, "close").then(([code]) => {
    children.delete(child);
    return code as number | null;
  });
  const saw = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const watch = () => {
        if (output.includes(text)) resolve();
      };
      watchers.add(watch);
      watch();
      void ended.then((code) => reject(new Error(`${name} ended with ${code} without "${text}":\n${output}`)));
    });
  return { child, output: () => output, saw, ended };
}

async function serve(...options: string[]): Promise<Run> {
  const address = ["--capnp-listen-address", "tcp:127.0.0.1:0", "--interval", "1"];
  const key = ["--capnp-secret-key-file", "key.pem"];
  const server = run("main", ["serve", ...key, ...address, ...options], { CAPNP_LOG: "" });
  await server.saw("Server running");
  return server;
}

async function stop(server: Run): Promise<void> {
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
}

const capFile = () => readFile(join(folder, "echo.cap"), "utf8");

/** Passes connections on to a port, and keeps what went each way. */
async function wiretap(port: number) {
  const taps: { toServer: Buffer[]; toClient: Buffer[] }[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const tap = { toServer: [] as Buffer[], toClient: [] as Buffer[] };
    taps.push(tap);
    const server = openSocket(port, "127.0.0.1");
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
    }
    client.on("data", (chunk) => tap.toServer.push(chunk));
    server.on("data", (chunk) => tap.toClient.push(chunk));
    client.pipe(server).pipe(client);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const close = async () => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
    await once(proxy, "close");
  };
  return { port: (proxy.address() as AddressInfo).port, taps, close };
}

/** The types of the TLS records in a stream; undefined unless it is made of whole records. */
function tlsRecords(bytes: Buffer): number[] | undefined {
  const types: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [type, major] = [bytes.readUInt8(at), bytes.readUInt8(at + 1)];
    if (type < 20 || type > 23 || major !== 3) return undefined;
    types.push(type);
    at += 5 + bytes.readUInt16BE(at + 3);
  }
  return at === bytes.length ? types : undefined;
}

test("the demo runs two processes that have the tutorial's conversation, and leaves neither behind", async () => {
  const demo = run("demo", [], { CAPNP_LOG: "debug" });
  expect(await demo.ended, demo.output()).toBe(0);
  const output = demo.output();
  const pids = [...output.matchAll(/\((server|client), process (\d+)\)/g)].map((match) => Number(match[2]));
  expect(new Set(pids).size).toBe(2);
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);

  expect(output).toContain('client | Got reply "echo:foo"');
  expect(output.match(/client \| Callback got "foo"/g)).toHaveLength(3);
  expect(output).toContain('server | [server] Received "Message from client"');

  // On the client's side of the wire: getLogger is q0, and the call to what it will return is sent before its Return arrives.
  const wire = output.split("\n").filter((line) => /client \| .* (->|<-) q/.test(line));
  const pipelined = wire.findIndex((line) => / -> q1 call .* on answer q0\.0$/.test(line));
  expect(wire[pipelined - 1]).toMatch(/ -> q0 call @0xe3c57123725aa3b6\.2 on e\d+$/);
  expect(wire.slice(pipelined + 1).findIndex((line) => / <- q0 return results caps/.test(line))).toBeGreaterThanOrEqual(
    0,
  );
});

test("the README's commands print what it shows", () => runReadme(new URL("../README.md", import.meta.url)));

test("all that goes over the wire is TLS", async () => {
  const server = await serve();
  const uri = await capFile();
  const tap = await wiretap(Number(/:(\d+)\//.exec(uri)?.[1]));
  await writeFile(join(folder, "tapped.cap"), uri.replace(/:(\d+)\//, `:${tap.port}/`));
  const client = run("main", ["connect", "tapped.cap"]);
  expect(await client.ended, client.output()).toBe(0);
  await stop(server);
  await tap.close();
  expect(tap.taps).toHaveLength(1);
  for (const { toServer, toClient } of tap.taps) {
    for (const bytes of [Buffer.concat(toServer), Buffer.concat(toClient)]) {
      expect(tlsRecords(bytes)?.[0], "begins with a handshake").toBe(22);
      expect(tlsRecords(bytes)).toContain(23);
      expect(bytes.includes("foo")).toBe(false);
    }
  }
});

test("without TLS the same conversation can be read on the wire", async () => {
  const server = await serve("--capnp-disable-tls");
  const uri = await capFile();
  expect(uri).toMatch(/^capnp:\/\/insecure@127\.0\.0\.1:\d+\//);
  const tap = await wiretap(Number(/:(\d+)\//.exec(uri)?.[1]));
  const client = run("main", ["connect", uri.trim().replace(/:(\d+)\//, `:${tap.port}/`)]);
  expect(await client.ended, client.output()).toBe(0);
  await stop(server);
  await tap.close();
  expect(Buffer.concat(tap.taps[0]?.toClient ?? []).includes("echo:foo")).toBe(true);
});

test("the fingerprint, derived id and URI are those that the OCaml implementation gives the same key", async () => {
  await cp(keyFile, join(folder, "key.pem"));
  const server = await serve();
  const fingerprint = "ZDvKZY9tG5CiL7vTCmbtZVXi2rlcDqBWFb8NzwckyN8";
  const id = "pTZN5cB968fii0Hp01fXDF6O5FXhOrP4QkRE7wgHI5Y";
  expect(server.output()).toContain(`Fingerprint of the key: sha-256@${fingerprint}\n`);
  const uri = new RegExp(`capnp://sha-256:${fingerprint}@127\\.0\\.0\\.1:\\d+/${id}\n`);
  expect(server.output()).toMatch(uri);
  expect(await capFile()).toMatch(uri);
  expect((await stat(join(folder, "echo.cap"))).mode & 0o777).toBe(0o600);
  await stop(server);
});

test("a server started again on its key is reached by the old cap file's id", async () => {
  await stop(await serve());
  const before = await capFile();
  const server = await serve();
  const port = /:\d+\//;
  expect((await capFile()).replace(port, "")).toBe(before.replace(port, ""));
  await stop(server);
});

describe("what goes wrong is told in one line, with exit code 1", () => {
  /** Runs the client or server and gives its last line of output. */
  async function complaint(...args: string[]): Promise<string> {
    const failed = run("main", args);
    expect(await failed.ended).toBe(1);
    expect(failed.output(), "no stack trace").not.toMatch(/^\s+at /m);
    const lines = failed.output().trimEnd().split("\n");
    expect(lines.filter((line) => !/^(Connecting to|Restoring|Generat)/.test(line))).toHaveLength(1);
    return lines.at(-1) ?? "";
  }

  test("a server with another key than the URI says", async () => {
    const server = await serve();
    const uri = (await capFile()).trim();
    const other = uri.replace(/sha-256:[\w-]{4}/, "sha-256:AAAA");
    expect(await complaint("connect", other)).toMatch(/The server is not who the URI says: expected sha-256@AAAA/);
    expect(await complaint("connect", uri.replace(/[\w-]{4}$/, "AAAA"))).toBe("Unknown persistent service ID");
    const port = /:(\d+)\//.exec(uri)?.[1];
    const busy = ["serve", "--capnp-secret-key-file", "key.pem", "--capnp-listen-address", `tcp:127.0.0.1:${port}`];
    expect(await complaint(...busy)).toMatch(/^Can't listen on tcp:127\.0\.0\.1:\d+: the address is already in use$/);
    await stop(server);
    expect(await complaint("connect", uri)).toMatch(/connection refused; is the server running\?$/);
  });

  test.each([
    [["connect", "no.cap"], /no\.cap: Expected a URI starting with "capnp:\/\/" or the path to a file/],
    [["connect", "capnp://nobody"], /Missing digest hash type/],
    [["connect", "capnp://sha-256:AA@host/x"], /Missing port/],
    [["serve", "--capnp-secret-key-file", "", "--capnp-listen-address", "localhost"], /Missing ':'/],
    [
      ["serve", "--capnp-secret-key-file", "no/key.pem", "--capnp-listen-address", "tcp:127.0.0.1:0"],
      /"no" does not exist/,
    ],
  ])("%j", async (args, expected) => {
    expect(await complaint(...args)).toMatch(expected);
  });
});
