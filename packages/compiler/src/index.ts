// The Cap'n Proto schema compiler for TypeScript.
export { type CompileOptions, type CompileResult, compile } from "./compile.js";
export {
  type Diagnostic,
  formatDiagnostic,
  formatDiagnosticLine,
  type SourcePosition,
} from "./diagnostic.js";
export type * from "./model.js";
export type { PointerValue, PrimitiveList, StructContent, StructList } from "./pointer-value.js";
export { diskSource, memorySource, type SourceProvider } from "./source.js";
export { standardSchemaDirectory, standardSource } from "./standard-schemas.js";
export { randomId } from "./syntax/file-parser.js";
export { decodeRequest, encodeRequest } from "./request-codec.js";
export { toJavaScript } from "./javascript/to-javascript.js";
export { type GeneratedFile, generate, type GenerateOptions } from "./typescript/generate.js";
