// What generated code imports. Not for people: its names may change with the generator.

export { boundClient } from "./face/bound-client.js";
export { AnyClient } from "./untyped/any-client.js";
export { anyClientElement } from "./untyped/any-client-element.js";
export { clientElement } from "./face/client-element.js";
export { type CallOptions, disposeCall, pipelined, root, send, settled } from "./face/calls.js";
export { type CapInit, readClient, setClient } from "./face/capability-field.js";
export type { Call, Client, ClientType } from "./face/client.js";
export { dup, release } from "./face/references.js";
export type { Returned } from "./face/returned.js";
export { Service, type ServiceOptions } from "./face/service.js";
export type { CallContext } from "./hooks/call-context.js";
export type { ClientHook } from "./hooks/client-hook.js";
export { describe, type Interface } from "./hooks/interface.js";
export { StreamResult$Builder as StreamResult } from "./gen/stream.capnp.js";
export { stream, type StreamCall } from "./stream/stream-call.js";
export type { Pending } from "./hooks/pending.js";
