// The schema that every generated type carries: its node's message, and the schemas that the node refers to.

import { pack } from "@capnp/message";
import type { Brand, Node, Type } from "../model.js";
import { encodeNode } from "../request-codec.js";
import { type FileContext, toBase64 } from "./file-context.js";
import { STREAM_RESULT } from "./method-code.js";
import type { Printer } from "./printer.js";
import type { Declaration } from "./scope.js";

/** Prints the schema of a struct, group, enum or interface. */
export function printSchema(printer: Printer, context: FileContext, declaration: Declaration): void {
  context.usesMessage = true;
  const { node, name } = declaration;
  const names = [...dependencies(node)].map((id) => context.name(context.scope.get(id), "$schema"));
  printer.block(
    `export const ${name}$schema: $.RawSchema = {`,
    () => {
      printer.line(
        `id: 0x${node.id.toString(16)}n,`,
        `node: "${toBase64(pack(encodeNode(context.scope.original(declaration))))}",`,
      );
      printer.line(`dependencies: () => [${names.join(", ")}],`);
    },
    "};",
  );
  printer.line("");
}

/** The ids of the types that a node refers to, in the order of their first use. */
function dependencies(node: Node): Set<bigint> {
  const ids = new Set<bigint>();
  const addType = (type: Type): void => {
    switch (type.which) {
      case "list":
        addType(type.list.elementType);
        break;
      case "enum":
        add(type.enum.typeId, type.enum.brand);
        break;
      case "struct":
        add(type.struct.typeId, type.struct.brand);
        break;
      case "interface":
        add(type.interface.typeId, type.interface.brand);
        break;
      default:
        break;
    }
  };
  const add = (id: bigint, { scopes }: Brand): void => {
    // That one is in no module: whoever loads schemas knows it.
    if (id !== STREAM_RESULT) ids.add(id);
    for (const scope of scopes) {
      if (scope.which !== "bind") continue;
      for (const binding of scope.bind) if (binding.which === "type") addType(binding.type);
    }
  };
  if (node.which === "struct") {
    for (const field of node.struct.fields) {
      if (field.which === "group") ids.add(field.group.typeId);
      else addType(field.slot.type);
    }
  } else if (node.which === "interface") {
    for (const { id, brand } of node.interface.superclasses) add(id, brand);
    for (const method of node.interface.methods) {
      add(method.paramStructType, method.paramBrand);
      add(method.resultStructType, method.resultBrand);
    }
  }
  return ids;
}
