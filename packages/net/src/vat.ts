// A vat: a set of services under one key, and the connections to other vats.

import { setMaxListeners } from "node:events";
import type { Duplex } from "node:stream";
import type { AnyPointerReader } from "@capnp/message";
import {
  type CapInit,
  type Client,
  type ClientType,
  type ConnectionLimits,
  newPromise,
  type Observer,
  type RpcConnection,
  RpcError,
  RpcSystem,
} from "@capnp/rpc";
import { readSturdyUri, save } from "@capnp/rpc/persistent";
import { type Auth, formatAuth } from "./auth.js";
import { CapnpUri } from "./capnp-uri.js";
import { formatLocation, type Location } from "./location.js";
import { type Logger, silentLogger } from "./logger.js";
import { NetError } from "./net-error.js";
import { Restorer } from "./restorer.js";
import { SecretKey } from "./secret-key.js";
import { ServiceId } from "./service-id.js";
import { SturdyRef } from "./sturdy-ref.js";
import { type Dial, type Peer, peerAt, VatNetwork } from "./vat-network.js";

/** What a vat is made of. */
export interface VatOptions {
  /** How to reach other vats. */
  readonly dial: Dial;
  /** The vat's key, asked for when it is first needed; by default a new one, for a vat that others need not know again. */
  readonly secretKey?: () => SecretKey;
  /** The services that others may ask for; none by default. */
  readonly restorer?: Restorer;
  /** Where others reach the vat, and how they know it; undefined for one that only connects. */
  readonly address?: { readonly auth: Auth; readonly location: Location } | undefined;
  /** Whether peers that connect must speak TLS; true by default. */
  readonly tls?: boolean;
  /** Milliseconds that a TLS handshake may take. Default 10 000. */
  readonly handshakeTimeout?: number;
  readonly limits?: ConnectionLimits;
  /** Sees all messages, with the name of the peer. */
  readonly observer?: ((peer: string, ...message: Parameters<Observer>) => void) | undefined;
  /** Is told each connection that begins, whoever began it; see its `onClose` for its end. */
  readonly onConnection?: ((connection: RpcConnection<Peer>) => void) | undefined;
  /** Is told why a connection, to us or to others, could not be made. */
  readonly onConnectionFailed?: ((reason: unknown) => void) | undefined;
  readonly log?: Logger;
}

/** Services and connections under one key. Dispose of it (`await using`) to close the connections. */
export class Vat implements AsyncDisposable {
  readonly #options: VatOptions;
  readonly #restorer: Restorer;
  readonly #log: Logger;
  readonly #closing = new AbortController();
  readonly #network: VatNetwork;
  readonly #system: RpcSystem<Peer>;
  #key: SecretKey | undefined;

  constructor(options: VatOptions) {
    const { observer, limits, handshakeTimeout, onConnection, onConnectionFailed } = options;
    // Every handshake under way listens: many of them are no leak.
    setMaxListeners(0, this.#closing.signal);
    this.#options = options;
    this.#restorer = options.restorer ?? Restorer.none;
    this.#log = options.log ?? silentLogger;
    this.#network = new VatNetwork({
      dial: (location, dialOptions) => {
        this.#log.info(`Connecting to ${formatLocation(location)}...`);
        return options.dial(location, dialOptions);
      },
      secretKey: () => this.secretKey,
      limits,
      handshakeTimeout,
      onConnectFailed: onConnectionFailed,
      signal: this.#closing.signal,
    });
    this.#system = new RpcSystem(this.#network, {
      bootstrap: (objectId) => this.#restore(ServiceId.fromBytes(objectId)),
      limits,
      onConnection,
      observer: observer === undefined ? undefined : (peer, ...message) => observer(peer.name, ...message),
    });
  }

  /** The vat's key. */
  get secretKey(): SecretKey {
    this.#key ??= this.#options.secretKey?.() ?? SecretKey.generate();
    return this.#key;
  }

  /** The connections that are open. */
  get connections(): RpcSystem<Peer>["connections"] {
    return this.#system.connections;
  }

  /** The URI of one of the vat's services. @throws NetError `invalid-config` for a vat that only connects */
  sturdyUri(id: ServiceId): CapnpUri {
    const { address } = this.#options;
    if (address === undefined) {
      throw new NetError("invalid-config", "A vat without an address has no sturdy refs: nobody could connect to it");
    }
    return new CapnpUri(address.auth, address.location, id);
  }

  /** A sturdy ref to one of the vat's services. @throws NetError `invalid-config` for a vat that only connects */
  sturdyRef(id: ServiceId): SturdyRef {
    return this.import(this.sturdyUri(id));
  }

  /** The sturdy ref that a URI stands for. @throws NetError `invalid-uri` */
  import(uri: CapnpUri | string): SturdyRef {
    const parsed = typeof uri === "string" ? CapnpUri.parse(uri) : uri;
    return new SturdyRef(parsed, (target, type) => this.#connect(target, type), this.#closing.signal);
  }

  /**
   * Asks a capability, of whatever vat, for its sturdy ref. Rejects with RpcError: as `unimplemented` if the object cannot be saved; and
   * with NetError `invalid-uri` if what it says is no capnp:// URI.
   */
  async save(client: Client): Promise<SturdyRef> {
    return this.import(await save(client));
  }

  /** The sturdy ref in an AnyPointer field of a message; null for null. See `sturdyRefInit` for writing one. @throws NetError `invalid-uri` */
  readSturdyRef(pointer: AnyPointerReader): SturdyRef | null {
    const uri = readSturdyUri(pointer);
    return uri === null ? null : this.import(uri);
  }

  /**
   * Serves a stream that somebody connected, and owns it from then on. Resolves once the peer is known; rejects with NetError if it never
   * is, when the stream is closed already.
   */
  async accept(raw: Duplex, from: string): Promise<void> {
    this.#log.info(`Accepting new connection from ${from}`);
    const { tls = true } = this.#options;
    const accepting = tls ? this.#network.accept(raw, from) : this.#network.acceptInsecure(raw, from);
    const { transport, peer } = await Promise.resolve(accepting).catch((error: unknown) => {
      this.#options.onConnectionFailed?.(error);
      throw error;
    });
    this.#system.accept(transport, peer);
  }

  /** Closes all connections, after what was sent on them has left. References to other vats break, and connecting fails from then on. */
  async close(): Promise<void> {
    this.#closing.abort(new RpcError("disconnected", "The vat was closed"));
    this.#system.close();
    await this.#network.drained();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #connect<C extends Client>({ auth, location, serviceId }: CapnpUri, type: ClientType<C>): C {
    if (auth !== "insecure" && auth.equals(this.secretKey.fingerprint)) return this.#connectToSelf(serviceId, type);
    return this.#system.bootstrap(peerAt(auth, location), type, serviceId.bytes);
  }

  #connectToSelf<C extends Client>(id: ServiceId, type: ClientType<C>): C {
    const { client, resolve, reject } = newPromise(type);
    this.#restore(id).then((restored) => resolve(restored as CapInit<C>), reject);
    return client;
  }

  async #restore(id: ServiceId): Promise<CapInit<object>> {
    try {
      return await this.#restorer.restore(id);
    } catch (error) {
      if (RpcError.is(error)) throw error;
      this.#log.error(`Uncaught exception in the restorer: ${error instanceof Error ? error.message : String(error)}`);
      throw new RpcError("failed", "Internal error restoring object", { cause: error });
    }
  }

  toString(): string {
    const { address } = this.#options;
    return address === undefined ? "vat" : `vat ${formatAuth(address.auth)}@${formatLocation(address.location)}`;
  }
}
