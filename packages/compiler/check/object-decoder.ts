// Decodes any message into a plain object by its schema nodes. It serves to read what the reference compiler writes,
// and it works only if our own compilation of schema.capnp has the right layout.
import type { Field, Node, Slot, Type } from "../src/model.js";
import type { PointerValue, StructContent } from "../src/pointer-value.js";
import { scalarBits } from "../src/semantics/struct-value.js";
import { typeSize } from "../src/semantics/type-size.js";

type Nodes = ReadonlyMap<bigint, Node>;
type StructNode = Extract<Node, { which: "struct" }>;
type PlainObject = Record<string, unknown>;

/** Turns a struct into an object of the shape that model.ts describes; a null pointer becomes its default. */
export function decodeStruct(value: PointerValue | undefined, id: bigint, nodes: Nodes): PlainObject {
  const content = value?.kind === "struct" ? value : { data: new Uint8Array(0), pointers: [] };
  return decodeFields(content, structNode(id, nodes), nodes);
}

function structNode(id: bigint, nodes: Nodes): StructNode {
  const node = nodes.get(id);
  if (node?.which !== "struct") throw new Error(`No struct 0x${id.toString(16)}.`);
  return node;
}

function decodeFields(content: StructContent, node: StructNode, nodes: Nodes): PlainObject {
  const { fields, discriminantCount, discriminantOffset } = node.struct;
  const tag = discriminantCount > 0 ? Number(readBits(content.data, 4, discriminantOffset)) : 0xffff;
  const object: PlainObject = {};
  for (const field of fields) {
    if (field.discriminantValue !== 0xffff) {
      if (field.discriminantValue !== tag) continue;
      object["which"] = field.name;
    }
    object[field.name] = decodeField(content, field, nodes);
  }
  return object;
}

function decodeField(content: StructContent, field: Field, nodes: Nodes): unknown {
  if (field.which === "group") return decodeFields(content, structNode(field.group.typeId, nodes), nodes);
  const { slot } = field;
  const size = typeSize(slot.type);
  if (size === "void") return null;
  if (size === "pointer") return decodePointer(content.pointers[slot.offset], slot.type, nodes);
  return decodeBits(readBits(content.data, size, slot.offset) ^ scalarBits(slot.defaultValue), slot.type);
}

function decodePointer(value: PointerValue | undefined, type: Slot["type"], nodes: Nodes): unknown {
  switch (type.which) {
    case "text":
      return value?.kind === "primitiveList" ? new TextDecoder().decode(value.bytes.subarray(0, -1)) : "";
    case "data":
      return value?.kind === "primitiveList" ? value.bytes : new Uint8Array(0);
    case "struct":
      return decodeStruct(value, type.struct.typeId, nodes);
    case "list":
      return decodeList(value, type.list.elementType, nodes);
    default:
      return value ?? { kind: "null" };
  }
}

function decodeList(value: PointerValue | undefined, element: Type, nodes: Nodes): unknown[] {
  switch (value?.kind) {
    case "structList":
      if (element.which !== "struct") throw new Error("A list of structs where there should be none.");
      return value.elements.map((content) =>
        decodeStruct({ kind: "struct", ...content }, element.struct.typeId, nodes),
      );
    case "pointerList":
      return value.elements.map((pointer) => decodePointer(pointer, element, nodes));
    case "primitiveList": {
      const size = typeSize(element);
      if (typeof size !== "number") throw new Error("A list of data where there should be none.");
      return Array.from({ length: value.count }, (_, index) => decodeBits(readBits(value.bytes, size, index), element));
    }
    default:
      return [];
  }
}

function decodeBits(bits: bigint, type: Type): unknown {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits, true);
  switch (type.which) {
    case "bool":
      return bits !== 0n;
    case "int8":
      return view.getInt8(0);
    case "int16":
      return view.getInt16(0, true);
    case "int32":
      return view.getInt32(0, true);
    case "int64":
      return view.getBigInt64(0, true);
    case "uint64":
      return bits;
    case "float32":
      return view.getFloat32(0, true);
    case "float64":
      return view.getFloat64(0, true);
    default:
      return Number(bits);
  }
}

function readBits(data: Uint8Array, lg: number, offset: number): bigint {
  if (lg === 0) return BigInt(((data[offset >> 3] ?? 0) >> (offset & 7)) & 1);
  const bytes = 2 ** (lg - 3);
  let bits = 0n;
  for (let index = bytes - 1; index >= 0; index--) bits = (bits << 8n) | BigInt(data[offset * bytes + index] ?? 0);
  return bits;
}
