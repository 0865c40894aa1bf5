// capnp:// URIs: capnp://AUTH@HOST:PORT/SERVICE and capnp://AUTH@/PATH/SERVICE, built and parsed as the OCaml implementation does.
//
// Deliberate differences: the escapes of a Unix path are undone when parsing (OCaml keeps them, so such a path changes), a path that has the
// characters of an escape in it is escaped when building (OCaml is not), a port must be at most 65535, and brackets must hold an IPv6 address.
import { type Auth, formatAuth, parseAuth } from "./auth.js";
import { formatHostPort, type Location } from "./location.js";
import { NetError } from "./net-error.js";
import { ServiceId } from "./service-id.js";

/** A capnp:// URI: where a vat is, how to know it, and which of its services is meant. It holds a secret: whoever reads it may use the service. */
export class CapnpUri {
  readonly auth: Auth;
  readonly location: Location;
  readonly serviceId: ServiceId;

  constructor(auth: Auth, location: Location, serviceId: ServiceId) {
    this.auth = auth;
    this.location = location;
    this.serviceId = serviceId;
  }

  /** Reads a URI; only its first line counts, query and fragment are ignored. Throws NetError `invalid-uri`. */
  static parse(text: string): CapnpUri {
    const parts = split(text);
    const { scheme, host, port, path } = parts;
    if (scheme === undefined) throw invalid(`Missing scheme in ${join(parts)} (expected 'capnp://...')`);
    if (scheme !== "capnp") throw invalid(`Unknown scheme ${JSON.stringify(scheme)} (expected 'capnp://...')`);
    const auth = parseUserinfo(parts.userinfo);
    if (host !== "") {
      if (port === "") throw invalid(`Missing port in ${join(parts)}`);
      return new CapnpUri(auth, tcpLocation(parts), parseId(path.replace(/^\//, "")));
    }
    if (port !== "") throw invalid(`Port without host in ${join(parts)}!`);
    const slash = path.lastIndexOf("/");
    const location: Location = { type: "unix", path: decodePath(path.slice(0, Math.max(slash, 0))) };
    return new CapnpUri(auth, location, parseId(path.slice(slash + 1)));
  }

  /** The text of the URI. A relative Unix path gets a leading slash. */
  toString(): string {
    const id = this.serviceId.toBase64url();
    const prefix = `capnp://${formatAuth(this.auth)}@`;
    if (this.location.type === "tcp") return `${prefix}${formatHostPort(this.location)}${id === "" ? "" : `/${id}`}`;
    const path = encodePath(this.location.path);
    return `${prefix}${path.startsWith("/") ? "" : "/"}${path}${path === "" ? "" : "/"}${id}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

interface UriParts {
  readonly scheme: string | undefined;
  readonly userinfo: string | undefined;
  /** Without brackets; empty when absent. */
  readonly host: string;
  /** Digits; empty when absent. */
  readonly port: string;
  readonly path: string;
  /** Query and fragment with their marks. */
  readonly rest: string;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const USERINFO = /^((?:[\w.~!$&'()*+,;=:-]|%[0-9a-f]{2})*)@/i;
const HOST = /^(?:\[([^\]/?#]*)\]|((?:[\w.~!$&'()*+,;=-]|%[0-9a-f]{2})*))/i;

function split(text: string): UriParts {
  let rest = text.split("\n", 1)[0] ?? "";
  /** Takes what a pattern matches off the front. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    rest = rest.slice(match?.[0].length ?? 0);
    return match;
  };
  const scheme = take(SCHEME)?.[1]?.toLowerCase();
  let userinfo: string | undefined;
  let host = "";
  let port = "";
  if (take(/^\/\//)) {
    userinfo = take(USERINFO)?.[1];
    const [, ip, name = ""] = take(HOST) ?? [];
    if (ip !== undefined && !/^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(ip)) throw invalid(`Invalid IPv6 address "${ip}"`);
    host = ip ?? decodeText(name);
    port = take(/^:(\d*)/)?.[1] ?? "";
  }
  const path = take(/^[^?#]*/)?.[0] ?? "";
  return { scheme, userinfo, host, port, path, rest };
}

/** The URI again, for messages. */
function join({ scheme, userinfo, host, port, path, rest }: UriParts): string {
  const start = scheme === undefined ? "" : `${scheme}://`;
  const user = userinfo === undefined ? "" : `${userinfo}@`;
  const at = port === "" ? host : formatHostPort({ host, port: Number(port) });
  return `${start}${user}${at}${host !== "" && path !== "" && !path.startsWith("/") ? "/" : ""}${path}${rest}`;
}

function parseUserinfo(userinfo: string | undefined): Auth {
  if (userinfo === undefined) return parseAuth(undefined, undefined);
  const colon = userinfo.indexOf(":");
  if (colon === -1) return parseAuth(decodeText(userinfo), undefined);
  return parseAuth(decodeText(userinfo.slice(0, colon)), decodeText(userinfo.slice(colon + 1)));
}

function tcpLocation(parts: UriParts): Location {
  const port = Number(parts.port);
  if (port > 65535) throw invalid(`Port out of range in ${join(parts)} (the greatest is 65535)`);
  return { type: "tcp", host: parts.host, port };
}

function parseId(text: string): ServiceId {
  return ServiceId.fromBase64url(decodeText(text));
}

/** Undoes %XX one by one; what is no escape stays as it is. */
function decodeText(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodePath(text: string): string {
  const bytes = Buffer.from(text, "utf8").toString("latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.from(decodeText(bytes), "latin1"));
  } catch (cause) {
    throw new NetError("invalid-uri", `The socket path "${text}" is not UTF-8`, { cause });
  }
}

function encodePath(path: string): string {
  const bytes = Buffer.from(path, "utf8").toString("latin1");
  return bytes.replace(/[^\w.~!$&'()*+,;=:@/-]/g, (byte) => {
    return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

function invalid(message: string): NetError {
  return new NetError("invalid-uri", message);
}
