// Brings a request into a form in which ours and that of an older reference compiler can be compared.
import type { PointerValue, StructContent } from "../src/pointer-value.js";

/** What version 0.9.2 of the reference compiler does not know. */
const LEFT_OUT = new Set(["startByte", "endByte", "fileSourceInfo", "capnpVersion"]);

/**
 * A copy without what cannot be compared: what 0.9.2 does not know; the order of nodes and source infos, which is not
 * defined; and the source infos of the structs made from parameter lists, to which 0.9.2 gives no id.
 */
export function comparable(request: Record<string, unknown>): Record<string, unknown> {
  const { nodes, sourceInfo, requestedFiles } = request;
  if (!hasIds(nodes) || !hasIds(sourceInfo)) throw new Error("Not a request.");
  const documented = new Set(
    nodes.filter(({ displayName }) => !/\$(?:Params|Results)(?:$|\.)/.test(String(displayName))).map(({ id }) => id),
  );
  return {
    nodes: nodes.toSorted(byId).map(copy),
    sourceInfo: sourceInfo
      .filter(({ id }) => documented.has(id))
      .toSorted(byId)
      .map(copy),
    requestedFiles: copy(requestedFiles),
  };
}

function copy(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null) return value;
  if (isPointerValue(value)) return wireForm(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, member]) => [key, copy(member)]),
  );
}

interface HasId {
  id: bigint;
  displayName?: unknown;
}

function hasIds(value: unknown): value is HasId[] {
  return (
    Array.isArray(value) && value.every((item: unknown) => typeof item === "object" && item !== null && "id" in item)
  );
}

function byId(a: HasId, b: HasId): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isPointerValue(value: object): value is PointerValue {
  return "kind" in value;
}

/** What is on the wire does not tell text, data and byte lists apart, nor trailing zeros. */
function wireForm(value: PointerValue): unknown {
  switch (value.kind) {
    case "null":
      return null;
    case "struct":
      return content(value);
    case "text":
      return { list: 2, bytes: Buffer.from(`${value.text}\0`).toString("hex") };
    case "data":
      return { list: 2, bytes: Buffer.from(value.bytes).toString("hex") };
    case "primitiveList":
      return value.elementSize === 2
        ? { list: 2, bytes: Buffer.from(value.bytes).toString("hex") }
        : { list: value.elementSize, count: value.count, bytes: Buffer.from(value.bytes).toString("hex") };
    case "pointerList":
      return { pointers: value.elements.map(wireForm) };
    case "structList":
      return { sizes: [value.dataWordCount, value.pointerCount], structs: value.elements.map(content) };
  }
}

function content({ data, pointers }: StructContent): unknown {
  return { data: Buffer.from(data).toString("hex"), pointers: pointers.map(wireForm) };
}
