// The addresses that people write on command lines and in configuration: tcp:HOST:PORT and unix:PATH.
import { isIPv6 } from "node:net";
import { resolve } from "node:path";
import { type Location, NetError } from "@capnp/net";

/**
 * Reads `tcp:HOST:PORT` (IPv6 as `tcp:[ADDR]:PORT`) or `unix:PATH`; a relative path is taken from the current directory.
 * Throws NetError `invalid-address`.
 */
export function parseAddress(text: string): Location {
  const [kind, rest] = splitAtColon(text);
  if (rest === undefined) throw invalid("Missing ':'");
  if (kind === "unix") {
    if (rest === "") throw invalid('Missing PATH in listen address "unix:"');
    return { type: "unix", path: resolve(rest) };
  }
  if (kind === "tcp") return rest.startsWith("[") ? parseIpv6(rest) : parseHostPort(rest);
  throw invalid("Only tcp:HOST:PORT and unix:PATH addresses are currently supported");
}

function parseHostPort(text: string): Location {
  const [host, port] = splitAtColon(text);
  if (port === undefined) throw invalid(`Missing :PORT in listen address "${text}"`);
  const location: Location = { type: "tcp", host, port: parsePort(port, text) };
  if (host === "") throw invalid(`Missing HOST in listen address "${text}" (0.0.0.0 or [::] for every interface)`);
  return location;
}

function parseIpv6(text: string): Location {
  const [, host = "", port] = /^\[([^\]]*)\](?::(.*))?$/.exec(text) ?? [];
  if (!isIPv6(host)) throw invalid(`Invalid IPv6 address "${text}": expected [ADDRESS]:PORT`);
  if (port === undefined) throw invalid(`Missing port in IPv6 address "${text}"`);
  return { type: "tcp", host, port: parsePort(port, text) };
}

function parsePort(port: string, text: string): number {
  const wrong = `Invalid port "${port}" in listen address "${text}"`;
  if (!/^\d+$/.test(port)) throw invalid(wrong);
  if (Number(port) > 65535) throw invalid(`${wrong} (the greatest is 65535)`);
  return Number(port);
}

function splitAtColon(text: string): [string, string | undefined] {
  const colon = text.indexOf(":");
  return colon === -1 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
}

function invalid(message: string): NetError {
  return new NetError("invalid-address", message);
}
