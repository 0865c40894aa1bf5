// The list of targets in an annotation's declaration (language reference, "Annotations").
import type { AnnotationTargets } from "../model.js";
import type { TokenCursor } from "./token-cursor.js";

const TARGETS = new Map<string, keyof AnnotationTargets>([
  ["file", "targetsFile"],
  ["const", "targetsConst"],
  ["enum", "targetsEnum"],
  ["enumerant", "targetsEnumerant"],
  ["struct", "targetsStruct"],
  ["field", "targetsField"],
  ["union", "targetsUnion"],
  ["group", "targetsGroup"],
  ["interface", "targetsInterface"],
  ["method", "targetsMethod"],
  ["param", "targetsParam"],
  ["annotation", "targetsAnnotation"],
]);

/** Parses `(struct, field)` or `(*)`; throws SyntaxFailure if there are no brackets. */
export function parseAnnotationTargets(cursor: TokenCursor): AnnotationTargets {
  const list = cursor.takeList("(") ?? cursor.fail("expected a list of targets in round brackets");
  const { diagnostics } = cursor;
  const targets: AnnotationTargets = {
    targetsFile: false,
    targetsConst: false,
    targetsEnum: false,
    targetsEnumerant: false,
    targetsStruct: false,
    targetsField: false,
    targetsUnion: false,
    targetsGroup: false,
    targetsInterface: false,
    targetsMethod: false,
    targetsParam: false,
    targetsAnnotation: false,
  };
  cursor.items(list, (item) => {
    const wildcard = item.takeOperator("*");
    if (wildcard !== undefined) {
      if (list.items.length > 1) {
        diagnostics.addOn(wildcard, "Wildcard should not be specified together with other targets.");
      }
      for (const key of TARGETS.values()) targets[key] = true;
      return;
    }
    const name = item.identifier("an annotation target");
    const key = TARGETS.get(name.value);
    if (key === undefined) diagnostics.addOn(name, "Not a valid annotation target.");
    else if (targets[key]) diagnostics.addOn(name, "Duplicate target specification.");
    else targets[key] = true;
  });
  return targets;
}
