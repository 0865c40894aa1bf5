// The schema of schemas (schema.capnp): what describes types at run time, and what the compiler hands to code generators. And the
// loader that makes types of it.

export * from "./gen/schema.capnp.js";
export { type Comparison, compareNodes } from "./reflect/compare-nodes.js";
export type { ConstSchema } from "./reflect/const-schema.js";
export type { EnumerantSchema, EnumSchema } from "./reflect/enum-schema.js";
export type { FieldSchema } from "./reflect/field-schema.js";
export type { InterfaceSchema, MethodSchema } from "./reflect/interface-schema.js";
export { SchemaError } from "./reflect/schema-error.js";
export { SchemaLoader, type SchemaLoaderOptions } from "./reflect/schema-loader.js";
export type { Bindings, ListType, PlainType, SchemaType } from "./reflect/schema-type.js";
export type { StructSchema } from "./reflect/struct-schema.js";
