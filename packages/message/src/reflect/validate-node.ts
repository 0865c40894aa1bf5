// Checks of schema nodes, which may come from anywhere: what passes can be read and built by without looking again.

import type { Field$Reader, Node$Reader, Type$Reader, Value$Reader } from "../gen/schema.capnp.js";
import { SchemaError } from "./schema-error.js";

/** Bits of the types that live in the data section. */
const dataBits: Readonly<Record<string, number>> = {
  bool: 1,
  int8: 8,
  uint8: 8,
  int16: 16,
  uint16: 16,
  enum: 16,
  int32: 32,
  uint32: 32,
  float32: 32,
  int64: 64,
  uint64: 64,
  float64: 64,
};
const NO_DISCRIMINANT = 0xffff;

/**
 * Checks that a node is one that a compiler could have made, as far as it can be seen without other nodes.
 * @throws SchemaError for one that is not
 * @throws DecodeError for a malformed message
 */
export function validateNode(node: Node$Reader): void {
  const { displayName, displayNamePrefixLength } = node;
  const fail = (problem: string): never => {
    throw new SchemaError(`The schema of ${JSON.stringify(displayName.slice(0, 200))} is not valid: ${problem}`);
  };
  // A prefix is counted in bytes, of which a character has three at most.
  if (displayNamePrefixLength > displayName.length * 3) fail("its display name is shorter than the name's prefix");
  checkNames(
    node.nestedNodes.map(({ name }) => name),
    "nested declarations",
    fail,
  );
  checkNames(
    node.parameters.map(({ name }) => name),
    "type parameters",
    fail,
  );
  switch (node.which) {
    case "struct":
      validateStruct(node.struct, fail);
      break;
    case "enum": {
      const { enumerants } = node.enum;
      checkMembers(
        enumerants.map(({ name, codeOrder }) => ({ name, codeOrder })),
        "enumerants",
        fail,
      );
      break;
    }
    case "interface": {
      const { methods, superclasses } = node.interface;
      checkMembers(
        methods.map(({ name, codeOrder }) => ({ name, codeOrder })),
        "methods",
        fail,
      );
      const ids = superclasses.map(({ id }) => id);
      if (ids.includes(node.id)) fail("it extends itself");
      break;
    }
    case "const":
      checkType(node.const.type, fail);
      checkValue(node.const.type, node.const.value, "the constant", fail);
      break;
    case "annotation":
      checkType(node.annotation.type, fail);
      break;
    default:
      // A file; or a kind of declaration that this version does not know and that nothing here will use.
      break;
  }
}

type Fail = (problem: string) => never;

function validateStruct(struct: NonNullable<Node$Reader["struct"]>, fail: Fail): void {
  const { fields, dataWordCount, pointerCount, discriminantCount, discriminantOffset } = struct;
  checkMembers(
    fields.map(({ name, codeOrder }) => ({ name, codeOrder })),
    "fields",
    fail,
  );
  if (discriminantCount === 1) fail("a union has a single member");
  if (discriminantCount > fields.length) fail("its union has more members than there are fields");
  if (discriminantCount > 0 && (discriminantOffset + 1) * 16 > dataWordCount * 64) {
    fail("its discriminant is outside of the data section");
  }
  const discriminants = new Set<number>();
  let nextOrdinal = 0;
  for (const field of fields) {
    if (field.ordinal.which === "explicit") {
      if (field.ordinal.explicit < nextOrdinal) fail(`the ordinal of ${field.name} is out of order`);
      nextOrdinal = field.ordinal.explicit + 1;
    }
    const { discriminantValue } = field;
    if (discriminantValue !== NO_DISCRIMINANT) {
      if (discriminantValue >= discriminantCount) fail(`the discriminant of ${field.name} is out of range`);
      if (discriminants.has(discriminantValue)) fail(`two members of the union have discriminant ${discriminantValue}`);
      discriminants.add(discriminantValue);
    }
    if (field.which === "slot") validateSlot(field, dataWordCount * 64, pointerCount, fail);
  }
  if (discriminants.size !== discriminantCount) fail("its union has fewer members than it says");
}

function validateSlot(
  field: Field$Reader & { readonly which: "slot" },
  structBits: number,
  pointerCount: number,
  fail: Fail,
): void {
  const { type, offset, defaultValue } = field.slot;
  checkType(type, fail);
  if (type.which === undefined) return;
  const bits = dataBits[type.which];
  if (bits !== undefined) {
    if ((offset + 1) * bits > structBits) fail(`${field.name} is outside of the data section`);
  } else if (type.which !== "void" && offset >= pointerCount) fail(`${field.name} is outside of the pointer section`);
  checkValue(type, defaultValue, field.name, fail);
}

/** Checks a type and those within it: arguments of generics are pointers. */
function checkType(type: Type$Reader, fail: Fail): void {
  if (type.which === "list") checkType(type.list.elementType, fail);
  const reference = type.which === "struct" ? type.struct : type.which === "interface" ? type.interface : undefined;
  if (reference === undefined) return;
  for (const { bind } of reference.brand.scopes) {
    for (const binding of bind ?? []) {
      if (binding.which !== "type") continue;
      const { which } = binding.type;
      if (which === "void" || (which !== undefined && dataBits[which] !== undefined)) {
        fail(`a type parameter is bound to ${which}, which is no pointer`);
      }
      checkType(binding.type, fail);
    }
  }
}

function checkValue(type: Type$Reader, value: Value$Reader, name: string, fail: Fail): void {
  if (type.which !== undefined && value.which !== type.which) {
    fail(`the value of ${name} is of kind ${value.which ?? value.$which}, its type of kind ${type.which}`);
  }
}

function checkMembers(
  members: readonly { readonly name: string; readonly codeOrder: number }[],
  what: string,
  fail: Fail,
): void {
  checkNames(
    members.map(({ name }) => name),
    what,
    fail,
  );
  const orders = new Set(members.map(({ codeOrder }) => codeOrder));
  if (orders.size !== members.length || members.some(({ codeOrder }) => codeOrder >= members.length)) {
    fail(`the code order of its ${what} is no order`);
  }
}

function checkNames(names: readonly string[], what: string, fail: Fail): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (name === "") fail(`one of its ${what} has no name`);
    if (seen.has(name)) fail(`two of its ${what} are called ${JSON.stringify(name.slice(0, 200))}`);
    seen.add(name);
  }
}
