import { NetError, Restorer, ServiceId } from "@capnp/net";
import { Counters } from "@capnp/node/counters";
import { RpcError } from "@capnp/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Echo } from "./contract/echo.capnp.js";
import { LocalNet, until } from "./local-net.js";

const id = ServiceId.public("main");
let net: LocalNet;
beforeEach(() => {
  net = new LocalNet();
});
afterEach(() => net.close());

const service = () =>
  Echo.serve({
    ping({ msg }) {
      if (msg === "overload") throw new RpcError("overloaded", "too much");
      return { reply: msg };
    },
    heartbeat() {},
    getLogger: () => ({ callback: null }),
  });

describe("counters", () => {
  test("count the same messages, bytes, calls and errors on both sides, and connections from beginning to end", async () => {
    const [ours, theirs] = [new Counters(), new Counters()];
    const server = net.serve(Restorer.single(id, service()), { ...theirs.options });
    const client = net.client({ ...ours.options });
    using echo = client.import(server.sturdyUri(id)).connect(Echo.Client);
    await echo.ping({ msg: "1" });
    await echo.ping({ msg: "2" });
    await expect(echo.ping({ msg: "overload" })).rejects.toThrow("too much");
    await until(() => ours.counts.messagesSent === theirs.counts.messagesReceived);
    const [sent, received] = [ours.counts, theirs.counts];
    expect(sent).toMatchObject({
      connectionsOpen: 1,
      connectionsOpened: 1,
      connectionsClosed: 0,
      callsSent: 3,
      callsReceived: 0,
    });
    expect(received).toMatchObject({
      connectionsOpen: 1,
      callsSent: 0,
      callsReceived: 3,
      messagesSent: sent.messagesReceived,
    });
    expect(received.bytesReceived).toBe(sent.bytesSent);
    expect(received.bytesSent).toBe(sent.bytesReceived);
    expect(sent.bytesSent).toBeGreaterThan(100);
    expect(sent.errorsReceived).toEqual({ failed: 0, overloaded: 1, disconnected: 0, unimplemented: 0 });
    expect(received.errorsSent).toEqual(sent.errorsReceived);
    await client.close();
    await until(() => theirs.counts.connectionsOpen === 0);
    expect(theirs.counts.connectionsClosed).toBe(1);
    expect(ours.counts.connectionsOpen).toBe(0);
  });

  test("count connections that fail, by reason, on both sides", async () => {
    const [ours, theirs] = [new Counters(), new Counters()];
    const server = net.serve(Restorer.none, { ...theirs.options });
    const client = net.client({ ...ours.options });
    const wrong = `${server.sturdyUri(id)}`.replace(/sha-256:.../, "sha-256:AAA");
    await expect(client.import(wrong).connect(Echo.Client).ping({ msg: "" })).rejects.toThrow(/not who the URI says/);
    await expect(client.import("capnp://insecure@nowhere:1/").connect(Echo.Client).ping({ msg: "" })).rejects.toThrow();
    await until(() => Object.keys(theirs.counts.connectionsFailed).length === 1);
    expect(ours.counts.connectionsFailed).toEqual({ "wrong-fingerprint": 1, "connect-failed": 1 });
    expect(theirs.counts.connectionsFailed).toEqual({ "tls-failed": 1 });
    expect(theirs.counts.connectionsOpened).toBe(0);
  });

  test("are printed as Prometheus reads them: each name described once, before its samples", async () => {
    const counters = new Counters();
    counters.options.onConnectionFailed?.(new NetError("timeout", "late"));
    counters.options.onConnectionFailed?.(new Error("odd"));
    const lines = counters.prometheus().split("\n");
    expect(lines.at(-1)).toBe("");
    const described = new Set<string>();
    for (const line of lines.slice(0, -1)) {
      const [, kind, name = ""] = /^# (HELP|TYPE) (\w+) \S/.exec(line) ?? [];
      if (kind === "HELP") expect(described.has(name)).toBe(false);
      if (kind !== undefined) described.add(name);
      else
        expect(described).toContain(/^(capnp_[a-z_]+)(\{[a-z]+="[\w-]+"(,[a-z]+="[\w-]+")*\})? \d+$/.exec(line)?.[1]);
    }
    expect(lines).toContain('capnp_connections_failed_total{reason="timeout"} 1');
    expect(lines).toContain('capnp_connections_failed_total{reason="other"} 1');
    expect(lines).toContain("# TYPE capnp_connections_open gauge");
    expect(lines).toContain('capnp_errors_total{direction="sent",type="overloaded"} 0');
  });
});
