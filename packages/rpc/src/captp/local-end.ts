// A capability of ours as the peer knows it: an export, or a place in the results of an answer.

import type { ClientHook } from "../hooks/client-hook.js";
import type { Route } from "./route.js";

/** Where the peer's calls arrive, and where they go on to. */
export interface LocalEnd {
  /** Keeps it, also when the peer releases it. */
  addRef(): void;
  /** Undoes an `addRef`. */
  release(): void;
  /** What it is by now; a reference. */
  share(): ClientHook;
  /**
   * Where at the peer we told it that this leads; a reference, or null when it leads to something here. What arrives for it keeps going
   * that way, even when a shorter one is known by now: the peer's calls must not be overtaken by those it makes itself after a
   * disembargo, which goes the way it was told (the "Tribble 4-way race" of rpc.capnp).
   */
  pinned(): Route | null;
}
