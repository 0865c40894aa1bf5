// The command-line options of a serving vat, and the argument of a client, for cmd-ts. Names and meanings are those of the OCaml programs;
// that each option may also come from the environment (CAPNP_LISTEN_ADDRESS …) is an extra.
import { stat } from "node:fs/promises";
import { CapnpUri, type Location } from "@capnp/net";
import { flag, option, optional, string, type Type } from "cmd-ts";
import { parseAddress } from "./address.js";
import { loadCapFile } from "./cap-file.js";
import { VatConfig } from "./vat-config.js";

/** A cmd-ts type: `tcp:HOST:PORT` or `unix:PATH`. */
export const addressType: Type<string, Location> = {
  displayName: "ADDR",
  description: "tcp:HOST:PORT or unix:PATH",
  from: async (text) => parseAddress(text),
};

/** A cmd-ts type: a capnp:// URI, or the path of a file that holds one. */
export const sturdyUriType: Type<string, CapnpUri> = {
  displayName: "URI",
  description: "Address of the service: capnp://... or the path of a cap file",
  from: async (text) => {
    if (text.startsWith("capnp://")) return CapnpUri.parse(text);
    const exists = await stat(text).then(
      () => true,
      () => false,
    );
    if (exists) return loadCapFile(text);
    const wanted = 'a URI starting with "capnp://" or the path to a file containing such a URI';
    throw new Error(`Expected ${wanted}, but got "${text}".`);
  },
};

const pathType: Type<string, string> = { ...string, displayName: "PATH" };

/** The options of a serving vat: spread them into the `args` of a cmd-ts command, and give what it parses to `vatConfigFromOptions`. */
export const vatOptions: {
  capnpListenAddress: ReturnType<typeof option<Type<string, Location>>>;
  capnpSecretKeyFile: ReturnType<typeof option<Type<string, string>>>;
  capnpPublicAddress: ReturnType<typeof option<Type<string, Location | undefined>>>;
  capnpDisableTls: ReturnType<typeof flag>;
} = {
  capnpListenAddress: option({
    long: "capnp-listen-address",
    env: "CAPNP_LISTEN_ADDRESS",
    type: addressType,
    description: "Address to listen on, e.g. unix:/run/my.socket.",
  }),
  capnpSecretKeyFile: option({
    long: "capnp-secret-key-file",
    env: "CAPNP_SECRET_KEY_FILE",
    type: pathType,
    description: 'File in which to store secret key (or "" for an ephemeral key).',
  }),
  capnpPublicAddress: option({
    long: "capnp-public-address",
    env: "CAPNP_PUBLIC_ADDRESS",
    type: optional(addressType),
    description: "Address to tell others to connect on.",
  }),
  capnpDisableTls: flag({
    long: "capnp-disable-tls",
    env: "CAPNP_DISABLE_TLS",
    description: "Do not use TLS for incoming connections.",
  }),
};

/** What cmd-ts parses from `vatOptions`. */
export interface VatOptions {
  capnpListenAddress: Location;
  capnpSecretKeyFile: string;
  capnpPublicAddress: Location | undefined;
  capnpDisableTls: boolean;
}

/** The configuration that the options ask for. What happens to the key file is told on stderr unless `log` says otherwise. */
export function vatConfigFromOptions(options: VatOptions, log: (line: string) => void = console.error): VatConfig {
  const { capnpListenAddress, capnpSecretKeyFile, capnpPublicAddress, capnpDisableTls } = options;
  return new VatConfig({
    secretKey: capnpSecretKeyFile === "" ? "ephemeral" : { file: capnpSecretKeyFile },
    listenAddress: capnpListenAddress,
    ...(capnpPublicAddress === undefined ? {} : { publicAddress: capnpPublicAddress }),
    tls: !capnpDisableTls,
    log,
  });
}
