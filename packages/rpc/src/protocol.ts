// The messages of the protocol (rpc.capnp), for tools: their types, and one line about each for people.

export { describeMessage } from "./captp/describe-message.js";
export * from "./gen/rpc.capnp.js";
