// What a serving vat is told from outside: its key, where it listens, and where others reach it.
import { type Auth, CapnpUri, formatLocation, type Location, NetError, SecretKey, ServiceId } from "@capnp/net";
import { loadSecretKey } from "./secret-key-file.js";

/** Where the key of a vat comes from. An ephemeral key dies with the process, and all sturdy refs with it. */
export type SecretKeySource = { readonly file: string } | { readonly pem: string | Uint8Array } | "ephemeral";

/** What a VatConfig is made of. */
export interface VatConfigInit {
  secretKey: SecretKeySource;
  /** Where to listen; port 0 means any free port. */
  listenAddress: Location;
  /** Where others connect, if that is not the listening address: behind a proxy, or when listening on all interfaces. */
  publicAddress?: Location;
  /** False serves without encryption, and anybody who can connect can pretend to be anybody; true by default. */
  tls?: boolean;
  /** Connections that may wait to be accepted. */
  backlog?: number;
  /** Is told in one line when a key is made or read. */
  log?: (line: string) => void;
}

/** The configuration of a serving vat, immutable. The key is read or made when it is first needed: with TLS off perhaps never. */
export class VatConfig {
  readonly listenAddress: Location;
  readonly publicAddress: Location;
  readonly tls: boolean;
  readonly backlog: number | undefined;
  readonly #init: VatConfigInit;
  #key: () => SecretKey;

  /** Throws NetError `invalid-config` for a public Unix path that is relative. */
  constructor(init: VatConfigInit) {
    const { listenAddress, publicAddress = listenAddress, tls = true, backlog } = init;
    if (publicAddress.type === "unix" && !publicAddress.path.startsWith("/")) {
      throw new NetError("invalid-config", `Path "${publicAddress.path}" is relative!`);
    }
    this.#init = init;
    this.#key = lazily(() => readKey(init));
    this.listenAddress = listenAddress;
    this.publicAddress = publicAddress;
    this.tls = tls;
    this.backlog = backlog;
  }

  /** The vat's key. Throws NetError `invalid-key` or `file-error` when it cannot be had. */
  get secretKey(): SecretKey {
    return this.#key();
  }

  /** The secret (32 bytes) that service ids are derived from: it depends on every byte of the key's file. */
  get hashedSecret(): Uint8Array {
    return this.secretKey.hashedSecret;
  }

  /** How others know the vat. */
  get auth(): Auth {
    return this.tls ? this.secretKey.fingerprint : "insecure";
  }

  /** The id of a service with this name: the same in every run, and not to be guessed without the key. */
  derivedId(name: string): ServiceId {
    return ServiceId.derived(this.hashedSecret, name);
  }

  /** The URI of a service of this vat, also before the vat serves. Throws NetError `invalid-config` while the public port is still 0. */
  sturdyUri(id: ServiceId): CapnpUri {
    const { publicAddress } = this;
    if (publicAddress.type === "tcp" && publicAddress.port === 0) {
      const remedy = "start serving first, or give a public address";
      throw new NetError("invalid-config", `The port of ${formatLocation(publicAddress)} is not known yet: ${remedy}`);
    }
    return new CapnpUri(this.auth, publicAddress, id);
  }

  /** The same configuration with the address at which the vat really listens, and the same key. */
  listeningAt(listenAddress: Location): VatConfig {
    const config = new VatConfig({ ...this.#init, listenAddress });
    config.#key = this.#key;
    return config;
  }

  toString(): string {
    const { listenAddress, publicAddress, tls } = this;
    const [at, reached] = [formatLocation(listenAddress), formatLocation(publicAddress)];
    return `${at}${at === reached ? "" : ` (public: ${reached})`}${tls ? "" : " UNENCRYPTED"}`;
  }
}

function readKey({ secretKey, log }: VatConfigInit): SecretKey {
  if (secretKey === "ephemeral") {
    log?.("Generating new private key...");
    const key = SecretKey.generate();
    log?.(`Generated key with hash ${key.fingerprint}`);
    return key;
  }
  return "file" in secretKey ? loadSecretKey(secretKey.file, log) : SecretKey.fromPem(secretKey.pem);
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
