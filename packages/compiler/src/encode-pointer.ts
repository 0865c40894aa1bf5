// Encodes pointer values into messages: defaults and constants of struct, list and AnyPointer types.

import { AnyPointerBuilder, type ElementBuilderType, MessageBuilder, type Segment } from "@capnp/message";
import type { PointerValue, StructContent } from "./pointer-value.js";

/** A struct of no particular type. */
class RawStruct {
  readonly segment: Segment;
  readonly data: number;
  readonly pointers: number;

  constructor(segment: Segment, data: number, pointers: number) {
    this.segment = segment;
    this.data = data;
    this.pointers = pointers;
  }

  assign({ data, pointers }: StructContent): void {
    this.segment.bytes.set(data, this.data);
    for (const [i, value] of pointers.entries()) {
      const at = this.pointers + i * 8;
      buildPointer(new AnyPointerBuilder(this.segment, at, at, 1, 0), value);
    }
  }
}

function rawType(
  $size: ElementBuilderType<never, never>["$size"],
  $dataWords: number,
  $pointerCount: number,
): ElementBuilderType<RawStruct, never> & { readonly $dataWords: number; readonly $pointerCount: number } {
  return {
    $size,
    $dataWords,
    $pointerCount,
    $of: (segment, data, pointers) => new RawStruct(segment, data, pointers),
    $set: () => {},
  };
}

/** Makes a pointer lead to a copy of a value. */
export function buildPointer(pointer: AnyPointerBuilder, value: PointerValue): void {
  switch (value.kind) {
    case "null":
      pointer.clear();
      break;
    case "text":
      pointer.setText(value.text);
      break;
    case "data":
      pointer.setData(value.bytes);
      break;
    case "struct":
      pointer.initStruct(rawType(7, value.data.length / 8, value.pointers.length)).assign(value);
      break;
    case "primitiveList":
      buildPrimitives(pointer, value);
      break;
    case "pointerList": {
      const list = pointer.initList(rawType(6, 0, 0), value.elements.length);
      const data = new Uint8Array();
      for (const [i, element] of value.elements.entries()) list.get(i).assign({ data, pointers: [element] });
      break;
    }
    case "structList": {
      const list = pointer.initList(rawType(7, value.dataWordCount, value.pointerCount), value.elements.length);
      for (const [i, element] of value.elements.entries()) list.get(i).assign(element);
      break;
    }
  }
}

function buildPrimitives(pointer: AnyPointerBuilder, value: PointerValue & { kind: "primitiveList" }): void {
  if (value.elementSize === 1) {
    const bits = pointer.initBoolList(value.count);
    for (let i = 0; i < value.count; i++) bits.set(i, ((value.bytes[i >>> 3] as number) & (1 << (i & 7))) !== 0);
    return;
  }
  const list = pointer.initList(rawType(value.elementSize as 0 | 2 | 3 | 4 | 5, 0, 0), value.count);
  list.$segment.bytes.set(value.bytes, list.$start);
}

/** A value as a message of one segment, without framing. */
export function encodePointer(value: PointerValue): Uint8Array {
  const message = new MessageBuilder();
  buildPointer(message.root, value);
  if (message.segments.length === 1) return message.segments[0] as Uint8Array;
  // The value went over the end of a slab: once more, now that its size is known.
  const whole = new MessageBuilder(0, message.byteLength);
  buildPointer(whole.root, value);
  return whole.segments[0] as Uint8Array;
}
