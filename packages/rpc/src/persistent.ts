// Capabilities that can be saved, and sturdy refs in messages (persistent.capnp). Apart, so that who does without them does not load them.

export * from "./gen/persistent.capnp.js";
export { readSturdyUri, save, sturdyRefInit } from "./save.js";
