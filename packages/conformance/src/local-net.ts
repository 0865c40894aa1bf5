// A network of vats in one process, for tests.

import { duplexPair } from "node:stream";
import {
  type Dial,
  formatLocation,
  type Location,
  NetError,
  type Restorer,
  SecretKey,
  Vat,
  type VatOptions,
} from "@capnp/net";

/** Vats by their location, over pairs of streams that behave as sockets do. */
export class LocalNet {
  readonly #listeners = new Map<string, (stream: Parameters<Vat["accept"]>[0]) => void>();
  /** How many streams were asked for. */
  dials = 0;
  /** How many streams are open. */
  streams = 0;
  /** Why connections were refused by those who accept. */
  readonly refused: unknown[] = [];
  readonly #vats: Vat[] = [];
  #next = 1;

  /** Connects to whoever serves at a location. */
  readonly dial: Dial = async (location) => {
    this.dials++;
    const accept = this.#listeners.get(formatLocation(location));
    if (accept === undefined) throw new NetError("connect-failed", `Nobody is at ${formatLocation(location)}`);
    const [ours, theirs] = duplexPair();
    // As sockets do: who is destroyed before the end resets the other.
    this.streams++;
    ours.on("close", () => this.streams--);
    ours.on("close", () => ours.writableFinished || theirs.destroy());
    theirs.on("close", () => theirs.writableFinished || ours.destroy());
    accept(theirs);
    return ours;
  };

  /** A vat that others can reach, in place of whoever was at its port. */
  serve(restorer: Restorer, options: Partial<VatOptions> & { key?: SecretKey; port?: number } = {}): Vat {
    const { key = SecretKey.generate(), port = this.#next++, tls = true, ...rest } = options;
    const location: Location = { type: "tcp", host: "test", port };
    const address = { auth: tls ? key.fingerprint : ("insecure" as const), location };
    const vat = new Vat({ dial: this.dial, secretKey: () => key, restorer, address, tls, ...rest });
    this.#listeners.set(formatLocation(location), (stream) => {
      vat.accept(stream, "test").catch((error: unknown) => this.refused.push(error));
    });
    this.#vats.push(vat);
    return vat;
  }

  /** A vat that only connects. */
  client(options: Partial<VatOptions> = {}): Vat {
    const vat = new Vat({ dial: this.dial, ...options });
    this.#vats.push(vat);
    return vat;
  }

  /** Closes all vats. */
  async close(): Promise<void> {
    await Promise.all(this.#vats.map((vat) => vat.close()));
  }
}

/** Waits until a condition holds; each turn gives pending I/O a chance. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
