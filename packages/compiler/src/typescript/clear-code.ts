// The code that zeroes a group, which a member of a union has to be when it becomes the one that is set.

import type { Node } from "../model.js";
import type { FileContext } from "./file-context.js";
import { dataAt, pointerAt, scalars } from "./layout-code.js";

/** Statements that zero all fields of a group, also those of the groups in it. */
export function clearStatements(context: FileContext, node: Node): string[] {
  if (node.which !== "struct") return [];
  const statements: string[] = [];
  if (node.struct.discriminantCount > 0) {
    statements.push(`$.setUint16(this.$segment, ${dataAt(node.struct.discriminantOffset * 2)}, 0);`);
  }
  for (const field of node.struct.fields) {
    if (field.which === "group") {
      statements.push(...clearStatements(context, context.scope.get(field.group.typeId).node));
      continue;
    }
    const { type, offset } = field.slot;
    const scalar = scalars[type.which];
    if (type.which === "void") continue;
    if (type.which === "bool") statements.push(`$.setBool(this.$segment, this.$data, ${offset}, false);`);
    else if (scalar === undefined) statements.push(`$.clearPointer(this.$segment, ${pointerAt(offset)});`);
    else statements.push(`$.clearData(this.$segment, ${dataAt(offset * scalar.bytes)}, ${scalar.bytes});`);
  }
  // Members of a union overlap.
  return [...new Set(statements)];
}
