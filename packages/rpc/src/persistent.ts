// The interface of capabilities that can be saved (persistent.capnp).

export * from "./gen/persistent.capnp.js";
