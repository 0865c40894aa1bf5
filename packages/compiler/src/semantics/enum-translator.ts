// The members of an enum (schema.capnp, `Enumerant`).
import type { Enumerant, SourceInfo } from "../model.js";
import type { Declaration } from "../syntax/syntax-tree.js";
import type { NodeTranslator } from "./node-translator.js";
import { byOrdinal, OrdinalChecker } from "./ordinals.js";

/** Translates enumerants, in the order of their values; their documentation goes to `sourceInfo`. */
export function translateEnum(
  translator: NodeTranslator,
  nested: readonly Declaration[],
  sourceInfo: SourceInfo,
): Enumerant[] {
  const ordinals = new OrdinalChecker(translator.diagnostics);
  const members = nested
    .filter((member) => member.kind === "enumerant")
    .map((declaration, codeOrder) => ({ declaration, codeOrder }));
  return byOrdinal(members, ({ declaration }) => declaration.ordinal.value).map(({ declaration, codeOrder }) => {
    ordinals.check(declaration.ordinal);
    const { name, annotations, docComment, start, end } = declaration;
    sourceInfo.members.push({ docComment: docComment ?? "", startByte: start, endByte: end });
    return { name: name.value, codeOrder, annotations: translator.annotations(annotations, "targetsEnumerant") };
  });
}
