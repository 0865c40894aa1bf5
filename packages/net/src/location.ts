// Where a vat can be reached: the network location of a capnp:// URI, and how people write and read it.

/** A TCP host (a name, or an IP address without brackets) and port, or the path of a Unix socket. */
export type Location =
  | { readonly type: "tcp"; readonly host: string; readonly port: number }
  | { readonly type: "unix"; readonly path: string };

/** Prints `tcp:HOST:PORT` (IPv6 in brackets, so that it can be read back) or `unix:PATH`. */
export function formatLocation(location: Location): string {
  return location.type === "tcp" ? `tcp:${formatHostPort(location)}` : `unix:${location.path}`;
}

/** `HOST:PORT`, with IPv6 addresses in brackets. */
export function formatHostPort({ host, port }: { readonly host: string; readonly port: number }): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]:${port}` : `${host}:${port}`;
}
