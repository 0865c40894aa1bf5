// For tools: the messages of the protocol (rpc.capnp), with one line about each for people, and the tables of connections.

export { describeMessage } from "./captp/describe-message.js";
export { dumpConnection } from "./dump-connection.js";
export * from "./gen/rpc.capnp.js";
