// Cap'n Proto capabilities, services, promise pipelining and the CapTP engine.

// Errors
export type { Exception, ExceptionDetail, ExceptionType } from "./exception.js";
export { RpcError, type RpcErrorOptions } from "./rpc-error.js";

// Services, clients and calls
export type { Call, Client, ClientType } from "./face/client.js";
export type { CallOptions } from "./face/calls.js";
export type { CapInit } from "./face/capability-field.js";
export { clientElement } from "./face/client-element.js";
export { castClient } from "./face/references.js";
export { Service, type ServiceOptions } from "./face/service.js";
export type { Returned } from "./face/returned.js";
export type { CallContext } from "./hooks/call-context.js";
export type { Signal, SignalLike } from "./signal.js";
export type { SturdyRef } from "./sturdy-ref.js";

// Capabilities whose interface is not known
export { AnyCall } from "./untyped/any-call.js";
export { AnyClient } from "./untyped/any-client.js";
export { readCapability, setCapability } from "./untyped/capability-pointer.js";
export { type AnyHandler, type AnyRequest, serveAny } from "./untyped/serve-any.js";

// What calls pass through
export { intercept, type InterceptedCall, type InterceptOptions, type Interceptor } from "./membrane/intercept.js";
export type { Interface } from "./hooks/interface.js";
export type { Outcome } from "./membrane/outcome.js";
export { revocable, type Revocable } from "./membrane/revocable.js";

// Streaming
export { DEFAULT_STREAM_WINDOW, fixedWindow, type FlowController } from "./stream/flow-controller.js";
export { IncomingStream } from "./stream/incoming-stream.js";
export { sendAll } from "./stream/send-all.js";
export type { StreamCall } from "./stream/stream-call.js";
export { type StreamSink, streamSink } from "./stream/stream-sink.js";

// Promised and broken capabilities, and watching any
export { brokenClient, newPromise, type PromisedClient } from "./face/promised.js";
export { describeClient, equal, problem, whenBroken, whenReleased, whenSettled } from "./face/watching.js";

// Warnings
export { traceLeaks } from "./hooks/leaks.js";
export { type LogHandler, setLogHandler } from "./log.js";

// Transports
export type { ByteStream, ByteStreamHandler } from "./transport/byte-stream.js";
export { inMemoryPair } from "./transport/in-memory.js";
export { byteStreamTransport } from "./transport/byte-stream-transport.js";
export { type MessagePortLike, messagePortTransport } from "./transport/message-port-transport.js";
export type { Transport, TransportHandler } from "./transport/transport.js";
export { type WebSocketLike, webSocketTransport } from "./transport/web-socket-transport.js";

// Vats
export { twoParty } from "./two-party.js";
export type { Bootstrap, RpcSystemOptions } from "./open-connection.js";
export { RpcSystem } from "./rpc-system.js";
export { RpcConnection } from "./rpc-connection.js";
export type { Network } from "./network.js";
export type { ConnectionStats, Observer } from "./captp/connection.js";
export type { ConnectionLimits } from "./captp/limits.js";
