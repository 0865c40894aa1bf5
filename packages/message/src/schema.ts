// The schema of schemas (schema.capnp): what describes types at run time, and what the compiler hands to code generators.

export * from "./gen/schema.capnp.js";
