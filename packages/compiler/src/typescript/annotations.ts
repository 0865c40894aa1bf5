// The annotations of /capnp/typescript.capnp: other names, and 64-bit integers as numbers.

import type { Annotation, Node } from "../model.js";

const NAME = 0x894c8688f14d2dc8n;
const NUMBER = 0x9fc0f1b4ea343192n;

/** A node as the generator sees it: its members have the names that annotations give them. @throws Error for a name that is none */
export function renamed(node: Node): Node {
  switch (node.which) {
    case "struct": {
      const fields = withNames(node.displayName, node.struct.fields);
      return { ...node, struct: { ...node.struct, fields } };
    }
    case "enum": {
      const enumerants = withNames(node.displayName, node.enum.enumerants);
      return { ...node, enum: { ...node.enum, enumerants } };
    }
    case "interface": {
      const methods = withNames(node.displayName, node.interface.methods);
      return { ...node, interface: { ...node.interface, methods } };
    }
    default:
      return node;
  }
}

/** The name that an annotation gives; undefined if none does. @throws Error for a name that is none */
export function givenName(annotations: readonly Annotation[]): string | undefined {
  const value = annotations.find(({ id }) => id === NAME)?.value;
  if (value?.which !== "text") return undefined;
  const name = value.text ?? "";
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw new Error(`$TypeScript.name(${JSON.stringify(name)}): a name is letters, digits and underscores`);
  }
  return name;
}

/** Whether a 64-bit field is to be read as a number. */
export function isNumber(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ id }) => id === NUMBER);
}

function withNames<T extends { name: string; annotations: Annotation[] }>(owner: string, members: readonly T[]): T[] {
  const taken = new Set<string>();
  return members.map((member) => {
    const name = givenName(member.annotations) ?? member.name;
    if (taken.has(name)) throw new Error(`${owner} has two members that are called ${name} in TypeScript`);
    taken.add(name);
    return { ...member, name };
  });
}
