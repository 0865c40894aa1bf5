// Cap'n Proto capabilities, services, promise pipelining and the CapTP engine.

// Errors
export type { Exception, ExceptionDetail, ExceptionType } from "./exception.js";
export { RpcError, type RpcErrorOptions } from "./rpc-error.js";

// Services, clients and calls
export type { Call, Client, ClientType } from "./face/client.js";
export type { CallOptions } from "./face/calls.js";
export type { CapInit } from "./face/capability-field.js";
export { Service, type ServiceOptions } from "./face/service.js";
export type { Returned } from "./face/returned.js";
export type { CallContext } from "./hooks/call-context.js";
export type { Signal, SignalLike } from "./signal.js";

// Promised and broken capabilities, and watching any
export { brokenClient, newPromise, type PromisedClient } from "./face/promised.js";
export { describeClient, equal, problem, whenBroken, whenReleased, whenSettled } from "./face/watching.js";

// Warnings
export { traceLeaks } from "./hooks/leaks.js";
export { type LogHandler, setLogHandler } from "./log.js";

// Transports
export type { ByteStream, ByteStreamHandler } from "./transport/byte-stream.js";
