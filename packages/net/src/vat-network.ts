// The network of vats: peers are known by their keys, and reached over TLS at the location that a URI gives.

import type { Duplex } from "node:stream";
import { byteStreamTransport, type ConnectionLimits, type Network, RpcError, type Transport } from "@capnp/rpc";
import type { Auth } from "./auth.js";
import { DuplexStream } from "./duplex-stream.js";
import { formatLocation, type Location } from "./location.js";
import { NetError } from "./net-error.js";
import { refusal } from "./refusal.js";
import type { SecretKey } from "./secret-key.js";
import { tlsAccept, tlsConnect } from "./tls.js";

/** Another vat. */
export interface Peer {
  /** The key it holds. Peers without one are never taken for the same. */
  readonly auth: Auth;
  /** For logs: where it is, or where it came from. */
  readonly name: string;
  /** Where to connect to it; undefined for one that connected to us. */
  readonly location: Location | undefined;
}

/** Opens a stream to a network location. Rejects with NetError, or with the signal's reason. */
export type Dial = (location: Location, options: { readonly signal: AbortSignal }) => Promise<Duplex>;

/** What the network needs to know. */
export interface VatNetworkOptions {
  readonly dial: Dial;
  readonly secretKey: () => SecretKey;
  readonly limits: ConnectionLimits | undefined;
  readonly handshakeTimeout: number | undefined;
  /** Is told why a connection to another vat could not be made. */
  readonly onConnectFailed: ((reason: unknown) => void) | undefined;
  /** Gives up what is being connected. */
  readonly signal: AbortSignal;
}

/** Makes transports of streams, and settles who is at the other end. */
export class VatNetwork implements Network<Peer> {
  readonly #options: VatNetworkOptions;
  /** The streams that are not over yet, with the keys of their peers. */
  readonly #streams = new Map<DuplexStream, unknown>();

  constructor(options: VatNetworkOptions) {
    this.#options = options;
  }

  key(peer: Peer): unknown {
    return peer.auth === "insecure" ? peer : peer.auth.toBase64url();
  }

  /** When two vats dial each other at once, both keep the connection that the vat with the greater fingerprint dialled. */
  replaces({ auth }: Peer, begunBy: "us" | "them"): boolean {
    if (auth === "insecure") return true;
    return this.#options.secretKey().fingerprint.compare(auth) > 0 === (begunBy === "us");
  }

  /** Rejects with RpcError. */
  async connect(peer: Peer): Promise<Transport> {
    try {
      // A connection that is closing may still be in the peer's table: a new one would seem to cross it.
      await this.#over(this.key(peer));
      return await this.#dial(peer);
    } catch (error) {
      this.#options.onConnectFailed?.(error);
      if (error instanceof NetError) throw new RpcError(error.type, error.message, { cause: error });
      throw error;
    }
  }

  async #dial(peer: Peer): Promise<Transport> {
    const { dial, secretKey, signal } = this.#options;
    const { auth, location } = peer;
    if (location === undefined) {
      throw new RpcError("disconnected", `${peer.name} connected to us, and has no address to connect to`);
    }
    const raw = await dial(location, { signal });
    if (auth === "insecure") return this.#transport(new DuplexStream(raw), peer);
    const { stream } = await tlsConnect(raw, secretKey(), auth, this.#tlsOptions());
    return this.#transport(stream, peer);
  }

  /** The server's side of TLS over a stream that somebody connected; gives the peer too. Rejects with NetError. */
  async accept(raw: Duplex, from: string): Promise<{ transport: Transport; peer: Peer }> {
    const { stream, peer: auth } = await tlsAccept(raw, this.#options.secretKey(), { ...this.#tlsOptions(), refusal });
    const peer: Peer = { auth, name: from, location: undefined };
    return { transport: this.#transport(stream, peer), peer };
  }

  /** A stream that somebody connected, without encryption. */
  acceptInsecure(raw: Duplex, from: string): { transport: Transport; peer: Peer } {
    const peer: Peer = { auth: "insecure", name: from, location: undefined };
    return { transport: this.#transport(new DuplexStream(raw), peer), peer };
  }

  /** Resolves when all streams are over, and what was sent on them has left. */
  async drained(): Promise<void> {
    await this.#over();
  }

  /** Resolves when the streams that there are now to the peer of a key, or to all, are over. */
  async #over(key?: unknown): Promise<void> {
    const streams = [...this.#streams].flatMap(([stream, of]) => (key === undefined || of === key ? [stream] : []));
    await Promise.all(streams.map((stream) => new Promise<void>((resolve) => stream.onOver(resolve))));
  }

  #tlsOptions(): { signal: AbortSignal; handshakeTimeout?: number } {
    const { signal, handshakeTimeout } = this.#options;
    return handshakeTimeout === undefined ? { signal } : { signal, handshakeTimeout };
  }

  #transport(stream: DuplexStream, peer: Peer): Transport {
    this.#streams.set(stream, this.key(peer));
    stream.onOver(() => void this.#streams.delete(stream));
    return byteStreamTransport(stream, this.#options.limits);
  }
}

/** The peer that a URI names. */
export function peerAt(auth: Auth, location: Location): Peer {
  return { auth, location, name: formatLocation(location) };
}
