// Reading and building messages by a schema that is known only at run time.

export { constantValue, valueOf } from "./dynamic/constant-value.js";
export { DynamicBuilder } from "./dynamic/dynamic-builder.js";
export { DynamicReader } from "./dynamic/dynamic-reader.js";
export type {
  DynamicBuilderValue,
  DynamicInit,
  DynamicListBuilder,
  DynamicObject,
  DynamicValue,
} from "./dynamic/dynamic-value.js";
