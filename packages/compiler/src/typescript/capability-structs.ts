// Which structs lead to a capability: in a field of their own, or in a struct or group that they hold. Their results can be pipelined on.

import { pointerKind } from "./pointer-kind.js";
import type { Scope } from "./scope.js";

/** The ids of the structs and groups that lead to a capability. Generic ones are not looked into. */
export function capabilityStructs(scope: Scope): Set<bigint> {
  /** The structs that hold each struct. */
  const holders = new Map<bigint, bigint[]>();
  const found = new Set<bigint>();
  for (const { node, parameters } of scope.declarations()) {
    if (node.which !== "struct" || parameters.length > 0) continue;
    for (const field of node.struct.fields) {
      const type = field.which === "slot" ? field.slot.type : undefined;
      if (type?.which === "interface" || pointerKind(type) === "capability") found.add(node.id);
      const held = field.which === "group" ? field.group.typeId : type?.which === "struct" && type.struct.typeId;
      if (typeof held !== "bigint") continue;
      const others = holders.get(held);
      if (others === undefined) holders.set(held, [node.id]);
      else others.push(node.id);
    }
  }
  // A set that grows while it is gone through is gone through to its end; recursion would follow chains of any length.
  for (const id of found) for (const holder of holders.get(id) ?? []) found.add(holder);
  return found;
}
