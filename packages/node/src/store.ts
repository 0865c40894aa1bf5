// What a store of persistent services does, wherever it keeps them.

import type { AnyPointerReader, MessageReader } from "@capnp/message";
import type { Digest } from "@capnp/net";

/** Messages under the digests of service ids. Nothing that was saved is ever lost or half-written, whatever happens to the process or the machine. */
export interface Store {
  /**
   * Saves a copy of a message's root under a digest, in place of what was there. Resolves once it is on the disk: until then the old value
   * stays. Saves and removals under one digest take effect in the order in which they were asked for. Capabilities cannot be saved.
   * Rejects with NetError `file-error`.
   */
  save(digest: Digest, root: AnyPointerReader): Promise<void>;
  /** The message saved under a digest; undefined if there is none. Rejects with NetError `file-error`. */
  load(digest: Digest): Promise<MessageReader | undefined>;
  /** Removes what is saved under a digest, if there is anything. Resolves once that is on the disk. Rejects with NetError `file-error`. */
  remove(digest: Digest): Promise<void>;
}
