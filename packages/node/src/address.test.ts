// Addresses as people write them.
import { resolve } from "node:path";
import { formatLocation } from "@capnp/net";
import { describe, expect, test } from "vitest";
import { parseAddress } from "./address.js";

describe("parseAddress", () => {
  test.each([
    ["tcp:localhost:7000", { type: "tcp", host: "localhost", port: 7000 }],
    ["tcp:127.0.0.1:0", { type: "tcp", host: "127.0.0.1", port: 0 }],
    ["tcp:h:65535", { type: "tcp", host: "h", port: 65535 }],
    ["tcp:[::1]:7000", { type: "tcp", host: "::1", port: 7000 }],
    ["unix:/run/my.socket", { type: "unix", path: "/run/my.socket" }],
    ["unix:/run/a:b", { type: "unix", path: "/run/a:b" }],
  ])("%s is understood, and printed the same", (text, location) => {
    expect(parseAddress(text)).toEqual(location);
    expect(formatLocation(parseAddress(text))).toBe(text);
  });

  test("a relative path is taken from the current directory", () => {
    expect(parseAddress("unix:rel.sock")).toEqual({ type: "unix", path: resolve("rel.sock") });
  });

  test.each([
    ["foo", "Missing ':'"],
    ["", "Missing ':'"],
    ["http:foo:1", "Only tcp:HOST:PORT and unix:PATH addresses are currently supported"],
    ["TCP:foo:1", "Only tcp:HOST:PORT and unix:PATH addresses are currently supported"],
    ["unix:", 'Missing PATH in listen address "unix:"'],
    ["tcp:127.0.0.1", 'Missing :PORT in listen address "127.0.0.1"'],
    ["tcp:127.0.0.1:abc", 'Invalid port "abc" in listen address "127.0.0.1:abc"'],
    ["tcp:127.0.0.1:", 'Invalid port "" in listen address "127.0.0.1:"'],
    ["tcp:127.0.0.1:-1", 'Invalid port "-1" in listen address "127.0.0.1:-1"'],
    ["tcp:127.0.0.1:0x10", 'Invalid port "0x10" in listen address "127.0.0.1:0x10"'],
    ["tcp:h:65536", 'Invalid port "65536" in listen address "h:65536" (the greatest is 65535)'],
    ["tcp:::1:7000", 'Invalid port ":1:7000" in listen address "::1:7000"'],
    ["tcp::7000", 'Missing HOST in listen address ":7000" (0.0.0.0 or [::] for every interface)'],
    ["tcp:[::1]", 'Missing port in IPv6 address "[::1]"'],
    ["tcp:[::1", 'Invalid IPv6 address "[::1": expected [ADDRESS]:PORT'],
    ["tcp:[::x]:1", 'Invalid IPv6 address "[::x]:1": expected [ADDRESS]:PORT'],
    ["tcp:[127.0.0.1]:1", 'Invalid IPv6 address "[127.0.0.1]:1": expected [ADDRESS]:PORT'],
    ["tcp:[::1]:x", 'Invalid port "x" in listen address "[::1]:x"'],
  ])("%j is refused: %s", (text, message) => {
    expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "invalid-address", message }));
  });
});
