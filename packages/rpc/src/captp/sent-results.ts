// The capabilities in results that were returned, as the peer was told of them: calls that it pipelines on them go where it was told.

import type { Segment } from "@capnp/message";
import type { CallHook } from "../hooks/call-hook.js";
import { slotAt } from "../hooks/payload.js";
import type { Exposure } from "./cap-table.js";
import type { Connection } from "./connection.js";
import { Export } from "./export.js";
import { forward } from "./forward.js";
import type { Route } from "./route.js";

/** What the peer knows of an answer's capabilities. Takes over the routes among them. */
export class SentResults {
  declare private readonly results: Segment;
  declare private readonly at: number;
  declare private readonly exposures: readonly Exposure[];

  constructor(results: Segment, at: number, exposures: readonly Exposure[]) {
    this.results = results;
    this.at = at;
    this.exposures = exposures;
    for (const exposure of exposures) if (exposure instanceof Export) exposure.addRef();
  }

  private find(path: readonly number[]): Exposure {
    return this.exposures[slotAt(this.results, this.at, path)] ?? null;
  }

  /** Sends on a call that is pipelined on the results. @returns whether there is a capability for it */
  deliver(path: readonly number[], call: CallHook): boolean {
    const exposure = this.find(path);
    if (exposure === null) return false;
    if (exposure instanceof Export) exposure.deliver(call);
    else forward(exposure, call);
    return true;
  }

  /** Where at the peer we told it that a capability leads; a reference, or null when it leads to something here. */
  pinned(path: readonly number[]): Route | null {
    const exposure = this.find(path);
    if (exposure === null) return null;
    if (exposure instanceof Export) return exposure.pinned();
    exposure.addRef();
    return exposure;
  }

  /** The peer wants to be rid of all that it received in them (`releaseResultCaps`). */
  releaseAll(connection: Connection): void {
    for (const exposure of this.exposures) if (exposure instanceof Export) connection.exports.release(exposure.id, 1);
  }

  /** Lets go of them. */
  drop(): void {
    for (const exposure of this.exposures) exposure?.release();
  }
}
