// Cap'n Proto capabilities, services, promise pipelining and the CapTP engine.
export type { ByteStream, ByteStreamHandler } from "./transport/byte-stream.js";
