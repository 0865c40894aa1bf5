// TLS between vats: keys are checked, both versions work, and nothing hangs.
import { createServer as createTcpServer, connect as tcpConnect, type AddressInfo } from "node:net";
import { type Duplex, duplexPair } from "node:stream";
import { connect as tlsConnectRaw, TLSSocket, createServer as createTlsServer } from "node:tls";
import { readFileSync } from "node:fs";
import { generateKeyPairSync } from "node:crypto";
import type { ByteStream } from "@capnp/rpc";
import { describe, expect, test } from "vitest";
import { certificateOf } from "./certificate.js";
import { Digest } from "./digest.js";
import { NetError } from "./net-error.js";
import { SecretKey } from "./secret-key.js";
import { tlsAccept, tlsConnect } from "./tls.js";

const clientKey = SecretKey.generate();
const serverKey = SecretKey.generate();

/** Two ends of a TCP connection over the loopback. */
async function tcpPair(): Promise<[Duplex, Duplex]> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const accepted = new Promise<Duplex>((resolve) => server.once("connection", resolve));
  const client = tcpConnect(port, "127.0.0.1");
  const pair: [Duplex, Duplex] = [client, await accepted];
  server.close();
  return pair;
}

const endWith = (from: Duplex, to: Duplex): void => {
  from.once("close", () => {
    if (!from.writableEnded) to.push(null);
  });
};

/** Two ends in memory; as with sockets, destroying one ends the other. */
function memoryPair(): [Duplex, Duplex] {
  const [a, b] = duplexPair();
  endWith(a, b);
  endWith(b, a);
  return [a, b];
}

const pairs: [string, () => Promise<[Duplex, Duplex]>][] = [
  ["a TCP connection", tcpPair],
  ["any duplex stream", async () => memoryPair()],
];

/** Everything the stream delivers until it is over. */
function readAll(stream: ByteStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    stream.start({
      data(chunk) {
        text += Buffer.from(chunk).toString();
      },
      drain() {},
      closed: (error) => (error ? reject(error) : resolve(text)),
    });
  });
}

async function failureOf(promise: Promise<unknown>): Promise<NetError> {
  const error = await promise.then(
    () => new Error("succeeded"),
    (error: unknown) => error,
  );
  if (error instanceof NetError) return error;
  throw error;
}

const closed = (stream: Duplex): Promise<void> =>
  new Promise((resolve) => {
    if (stream.closed) resolve();
    else stream.once("close", () => resolve());
  });

const refusal = (reason: string): Uint8Array[] => [Buffer.from("go away: "), Buffer.from(reason)];

describe.each(pairs)("over %s", (_, pair) => {
  test("both learn who the other is, and bytes go both ways", async () => {
    const [a, b] = await pair();
    const [client, server] = await Promise.all([
      tlsConnect(a, clientKey, serverKey.fingerprint),
      tlsAccept(b, serverKey),
    ]);
    expect(client.peer.equals(serverKey.fingerprint)).toBe(true);
    expect(server.peer.equals(clientKey.fingerprint)).toBe(true);
    const received = [readAll(client.stream), readAll(server.stream)];
    server.stream.write([Buffer.from("from the "), Buffer.from("server")]);
    client.stream.write([Buffer.from("x".repeat(300_000))]);
    server.stream.close();
    expect(await received[0]).toBe("from the server");
    client.stream.close();
    expect((await received[1])?.length).toBeLessThanOrEqual(300_000);
  });

  test("what the client sends before it closes arrives", async () => {
    const [a, b] = await pair();
    const [client, server] = await Promise.all([
      tlsConnect(a, clientKey, serverKey.fingerprint),
      tlsAccept(b, serverKey),
    ]);
    const received = readAll(server.stream);
    const over = readAll(client.stream);
    client.stream.write([Buffer.from("x".repeat(300_000))]);
    client.stream.close();
    expect((await received).length).toBe(300_000);
    expect(await over).toBe("");
  });

  test("a server with another key is refused before a byte of ours reaches it, and both ends close", async () => {
    const [a, b] = await pair();
    const other = SecretKey.generate();
    const accepting = tlsAccept(b, serverKey).then(({ stream }) => readAll(stream));
    const failure = await failureOf(tlsConnect(a, clientKey, other.fingerprint));
    expect(failure.code).toBe("wrong-fingerprint");
    expect(failure.type).toBe("disconnected");
    expect(failure.message).toBe(
      `The server is not who the URI says: expected ${other.fingerprint} but its key is ${serverKey.fingerprint}`,
    );
    // In TLS 1.3 the server may have finished its handshake by then.
    const outcome = await accepting.catch((error: NetError) => error.code);
    expect(["", "tls-failed", "connection-lost"]).toContain(outcome);
    await Promise.all([closed(a), closed(b)]);
  });

  test("a client without a certificate is told at once by a proper close, not left waiting", async () => {
    const [a, b] = await pair();
    const accepting = failureOf(tlsAccept(b, serverKey, { refusal }));
    const anonymous = tlsConnectRaw({ socket: a, rejectUnauthorized: false });
    let answer = "";
    anonymous.on("data", (chunk) => {
      answer += chunk;
    });
    const ended = new Promise<void>((resolve) => anonymous.on("end", resolve));
    const failure = await accepting;
    expect(failure.code).toBe("no-certificate");
    expect(failure.message).toBe(
      "The client presented no certificate: a vat is known by its key, so connect with a TLS client certificate",
    );
    await ended;
    expect(answer).toBe(`go away: ${failure.message}`);
    anonymous.destroy();
    await closed(b);
  });

  test("a peer that does not speak TLS is named as such", async () => {
    const [a, b] = await pair();
    b.resume().end("hello, I am no TLS server");
    const failure = await failureOf(tlsConnect(a, clientKey, serverKey.fingerprint));
    expect(failure.code).toBe("tls-failed");
    expect(failure.message).toContain("the peer does not speak TLS");
    const [c, d] = await pair();
    const accepting = failureOf(tlsAccept(d, serverKey));
    c.resume().write(Buffer.from("0000000005000000000000000000010001000000", "hex"));
    const refused = await accepting;
    expect(refused.code).toBe("tls-failed");
    expect(refused.message).toContain("the peer does not speak TLS");
    await Promise.all([closed(a), closed(d)]);
    b.destroy();
    c.destroy();
  });

  test("a peer that closes during the handshake is an error, not a wait", async () => {
    const [a, b] = await pair();
    b.destroy();
    expect((await failureOf(tlsConnect(a, clientKey, serverKey.fingerprint))).code).toBe("tls-failed");
    const [c, d] = await pair();
    const accepting = failureOf(tlsAccept(d, serverKey));
    c.destroy();
    expect((await accepting).code).toBe("tls-failed");
  });

  test("a stream that fails while our certificate is being made is an error of the handshake", async () => {
    const [a, b] = await pair();
    const accepting = failureOf(tlsAccept(b, SecretKey.generate()));
    b.destroy(new Error("cable cut"));
    expect((await accepting).message).toBe("TLS connection failed: cable cut");
    a.destroy();
  });

  test("a peer that says nothing is given up after the time limit, and the stream closed", async () => {
    const [a, b] = await pair();
    const failure = await failureOf(tlsAccept(b, serverKey, { handshakeTimeout: 20 }));
    expect(failure.code).toBe("timeout");
    expect(failure.message).toBe("TLS connection failed: the handshake took more than 20 ms");
    await closed(b);
    a.destroy();
    const [c, d] = await pair();
    const connecting = tlsConnect(c, clientKey, serverKey.fingerprint, { handshakeTimeout: 20 });
    expect((await failureOf(connecting)).code).toBe("timeout");
    await closed(c);
    d.destroy();
  });

  test("an aborted handshake rejects with the reason and closes the stream", async () => {
    const [a, b] = await pair();
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const connecting = tlsConnect(a, clientKey, serverKey.fingerprint, { signal: controller.signal });
    controller.abort(reason);
    await expect(connecting).rejects.toBe(reason);
    await closed(a);
    await expect(tlsAccept(b, serverKey, { signal: controller.signal })).rejects.toBe(reason);
    await closed(b);
  });
});

const fixture = (file: string): SecretKey =>
  SecretKey.fromPem(readFileSync(new URL(`../fixtures/keys/${file}`, import.meta.url)));

/** Lets foreign peers have short keys and old versions, whatever Node's defaults are. */
const LENIENT = "DEFAULT:@SECLEVEL=0";

describe("versions and keys", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const { privateKey: p521 } = generateKeyPairSync("ec", { namedCurve: "P-521" });
  const keys: [string, SecretKey][] = [
    ["Ed25519", fixture("ed25519.pem")],
    ["P-256", fixture("p256-sec1.pem")],
    ["P-384", fixture("p384.pem")],
    ["P-521", SecretKey.fromPem(p521.export({ type: "pkcs8", format: "pem" }).toString())],
    ["RSA 1024", SecretKey.fromPem(privateKey.export({ type: "pkcs8", format: "pem" }).toString())],
    ["RSA 2048", fixture("calc-server-rsa2048.pem")],
    ["RSA 4096", fixture("rsa4096.pem")],
  ];

  describe.each(["TLSv1.2", "TLSv1.3"] as const)("%s", (version) => {
    test.each(keys)("a foreign client with an %s key is known by its fingerprint", async (_, key) => {
      const [a, b] = memoryPair();
      const accepting = tlsAccept(b, serverKey);
      const cert = await certificateOf(key);
      const limits = { minVersion: version, maxVersion: version, rejectUnauthorized: false, ciphers: LENIENT };
      const client = tlsConnectRaw({ socket: a, key: key.toPem(), cert, ...limits });
      client.end("hello");
      const { stream, peer } = await accepting;
      expect(peer.equals(key.fingerprint)).toBe(true);
      expect(await readAll(stream)).toBe("hello");
      expect(client.getProtocol()).toBe(version);
      client.destroy();
    });

    test.each(keys)("a foreign server with an %s key is known by its fingerprint", async (_, key) => {
      const [a, b] = memoryPair();
      const connecting = tlsConnect(a, clientKey, key.fingerprint);
      const server = createTlsServer({
        key: key.toPem(),
        cert: await certificateOf(key),
        minVersion: version,
        maxVersion: version,
        requestCert: true,
        rejectUnauthorized: false,
        ciphers: LENIENT,
      });
      const accepted = new Promise<TLSSocket>((resolve) => server.once("secureConnection", resolve));
      server.emit("connection", b);
      (await accepted).end("hello");
      const { stream, peer } = await connecting;
      expect(peer.equals(key.fingerprint)).toBe(true);
      expect(await readAll(stream)).toBe("hello");
    });
  });

  test("a client cannot renegotiate, and so become another", async () => {
    const [a, b] = memoryPair();
    const accepting = tlsAccept(b, serverKey);
    const cert = await certificateOf(clientKey);
    const options = { key: clientKey.toPem(), cert, rejectUnauthorized: false };
    const client = tlsConnectRaw({ ...options, socket: a, maxVersion: "TLSv1.2" });
    const connected = new Promise<void>((resolve) => client.on("secureConnect", resolve));
    const { stream } = await accepting;
    await connected;
    const over = readAll(stream);
    const refused = new Promise<Error>((resolve) => client.on("error", resolve));
    client.renegotiate(options, () => {});
    client.write("hello");
    expect((await refused).message).toContain("no renegotiation");
    client.destroy();
    await over;
  });

  test("a client that offers an earlier session has to show its key again", async () => {
    const cert = await certificateOf(clientKey);
    const options = { key: clientKey.toPem(), cert, rejectUnauthorized: false, maxVersion: "TLSv1.2" } as const;
    const [a, b] = memoryPair();
    const accepting = tlsAccept(b, serverKey);
    const first = tlsConnectRaw({ ...options, socket: a });
    const { stream } = await accepting;
    const session = first.getSession();
    expect(session?.length).toBeGreaterThan(0);
    first.end();
    await readAll(stream);
    const [c, d] = memoryPair();
    const again = tlsAccept(d, serverKey);
    const second = tlsConnectRaw({ ...options, socket: c, ...(session === undefined ? {} : { session }) });
    expect((await again).peer.equals(clientKey.fingerprint)).toBe(true);
    expect(second.isSessionReused()).toBe(false);
    second.destroy();
  });

  test("TLS 1.1 is refused by the server", async () => {
    const [a, b] = memoryPair();
    const accepting = failureOf(tlsAccept(b, serverKey));
    const old = tlsConnectRaw({
      socket: a,
      minVersion: "TLSv1.1",
      maxVersion: "TLSv1.1",
      ciphers: LENIENT,
      rejectUnauthorized: false,
    });
    old.on("error", () => {});
    expect((await accepting).message).toBe("TLS connection failed: the peer knows only TLS versions before 1.2");
    old.destroy();
  });

  test("an expected digest of another length matches nothing", async () => {
    const [a, b] = memoryPair();
    tlsAccept(b, serverKey).catch(() => {});
    const short = Digest.fromBytes(serverKey.fingerprint.bytes.subarray(0, 31));
    expect((await failureOf(tlsConnect(a, clientKey, short))).code).toBe("wrong-fingerprint");
  });
});
