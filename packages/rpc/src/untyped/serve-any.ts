// Services that take every call, whatever its interface and method: proxies, recorders, gateways.

import { type AnyPointerInit, AnyPointerReader } from "@capnp/message";
import { setAnyPointer } from "@capnp/message/runtime";
import { Service, type ServiceOptions } from "../face/service.js";
import type { CallContext } from "../hooks/call-context.js";
import { describe, type Method } from "../hooks/interface.js";
import { AnyClient } from "./any-client.js";
import { joinId } from "./interface-id.js";

/** A call of any method. */
export interface AnyRequest {
  /** The id of the interface that declares the method. */
  readonly interfaceId: bigint;
  /** The method's ordinal there. */
  readonly methodId: number;
  /** The pointer to the params struct. Its capabilities are released when the method settles. */
  readonly params: AnyPointerReader;
}

/**
 * Does a call. It returns a reader or builder of the results struct, or of a pointer to it, or a function that fills a pointer in, or
 * nothing; now or as a promise. Or it lets another call answer with `context.tailCall`. A method that it does not have it refuses with an
 * RpcError of type `unimplemented`.
 */
export type AnyHandler = (request: AnyRequest, context: CallContext) => AnyReturned | PromiseLike<AnyReturned>;
type AnyReturned = AnyPointerInit | undefined | void;

const noResults = { $of: () => undefined, $dataWords: 0, $pointerCount: 0, $set: () => {} };

const anyMethod: Method = {
  name: "call",
  key: "call",
  params: AnyPointerReader,
  results: noResults,
  raw: {
    read: ({ high, low, methodId, params, paramsAt }): AnyRequest => ({
      interfaceId: joinId(high, low),
      methodId,
      params: new AnyPointerReader(params, paramsAt, paramsAt, 1, params.arena.nesting),
    }),
    write: (segment, at, value) => setAnyPointer(segment, at, (value ?? null) as AnyPointerInit),
  },
};

/** A service whose calls are all done by one function. */
export function serveAny(handler: AnyHandler, options?: ServiceOptions): Service<AnyClient> {
  const iface = describe(
    "Any",
    0,
    0,
    () => [],
    () => [],
  );
  return new Service(iface, AnyClient, { call: handler }, options, anyMethod);
}
