// Reads pointers of messages into pointer values, without knowing their schema: the inverse of encode-pointer.

import { AnyListReader, type AnyPointerReader, AnyStructReader, DecodeError, readMessage } from "@capnp/message";
import {
  follow,
  list,
  readListPointer,
  readStruct,
  type Segment,
  SIZE_BIT,
  SIZE_COMPOSITE,
  SIZE_POINTER,
  target,
} from "@capnp/message/runtime";
import { NULL_POINTER, type PointerValue, type StructContent } from "./pointer-value.js";

/**
 * The root of a message in the standard stream framing.
 * @throws DecodeError for bytes that are no message, and for a message with capabilities
 */
export function decodeMessage(bytes: Uint8Array): PointerValue {
  return decodePointer(readMessage(bytes).root);
}

/** What a pointer leads to, copied. @throws DecodeError for a bad pointer, or a capability. */
export function decodePointer(pointer: AnyPointerReader | AnyStructReader | AnyListReader): PointerValue {
  const { $segment, $depth } = pointer;
  if (pointer.isNull) return NULL_POINTER;
  if (pointer instanceof AnyListReader) {
    const { $start: start, $step: step, $dataBytes: dataBytes, $count: pointers, $size: size, length } = pointer;
    return listContent({ segment: $segment, start, step, dataBytes, pointers, size, length }, $depth);
  }
  const { $data, $pointers, $count } = pointer;
  if (!(pointer instanceof AnyStructReader)) return decodeAt($segment, $pointers, $depth);
  return { kind: "struct", ...structContent($segment, $data, $pointers, $count, $depth) };
}

function decodeAt(segment: Segment, at: number, depth: number): PointerValue {
  if (segment.view.getInt32(at, true) === 0 && segment.view.getInt32(at + 4, true) === 0) return NULL_POINTER;
  follow(segment, at);
  switch (target.low & 3) {
    case 0:
      return { kind: "struct", ...readStruct(segment, at, 1, 0, depth, structContent) };
    case 1:
      return decodeList(segment, at, depth);
    default:
      throw new DecodeError("type", "A capability has no value outside of its connection");
  }
}

function structContent(segment: Segment, data: number, pointers: number, count: number, depth: number): StructContent {
  const values: PointerValue[] = [];
  for (let i = 0; i < count; i++) values.push(decodeAt(segment, pointers + i * 8, depth));
  return { data: segment.bytes.slice(data, pointers), pointers: values };
}

function decodeList(segment: Segment, at: number, depth: number): PointerValue {
  readListPointer(segment, at, 1, 0);
  if (depth <= 0) throw new DecodeError("limit", "The message is nested too deeply", "nestingLimit");
  return listContent(list, depth - 1);
}

function listContent(
  { segment: content, start, length, step, dataBytes, pointers, size }: typeof list,
  depth: number,
): PointerValue {
  if (size === SIZE_POINTER) {
    const elements: PointerValue[] = [];
    for (let i = 0; i < length; i++) elements.push(decodeAt(content, start + i * 8, depth));
    return { kind: "pointerList", elements };
  }
  if (size === SIZE_COMPOSITE) {
    const elements: StructContent[] = [];
    for (let i = 0; i < length; i++) {
      const data = start + i * step;
      elements.push(structContent(content, data, data + dataBytes, pointers, depth));
    }
    return { kind: "structList", dataWordCount: dataBytes / 8, pointerCount: pointers, elements };
  }
  const bytes = size === SIZE_BIT ? Math.ceil(length / 8) : length * step;
  return { kind: "primitiveList", elementSize: size, count: length, bytes: content.bytes.slice(start, start + bytes) };
}
