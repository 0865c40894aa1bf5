// The built-in types as list elements and as bindings of generic parameters.

import { readData, readText } from "./blob.js";
import { setData, setText } from "./blob-builder.js";
import * as fields from "./fields.js";
import type { BoolListBuilder } from "./list-builder.js";
import {
  type ElementBuilderType,
  getBoolList,
  getList,
  type ListBuilder,
  type ListInit,
  setBoolList,
  setList,
} from "./list-builder.js";
import { getStruct, type StructBuilderType, setStruct } from "./struct-builder.js";
import { readStruct, type StructReaderType } from "./struct-reader.js";
import { type BoolListReader, type ElementType, type ListReader, readBoolList, readList } from "./list-reader.js";

/** Elements of type Void. */
export const Void: ElementBuilderType<null, null> = { $size: 0, $of: () => null, $set: () => {} };
/** Elements of type Int8. */
export const Int8: ElementBuilderType<number, number> = {
  $size: 2,
  $of: (segment, data, end) => fields.getInt8(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getInt8(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setInt8(segment, data, value),
};
/** Elements of type UInt8. */
export const UInt8: ElementBuilderType<number, number> = {
  $size: 2,
  $of: (segment, data, end) => fields.getUint8(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getUint8(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setUint8(segment, data, value),
};
/** Elements of type Int16. */
export const Int16: ElementBuilderType<number, number> = {
  $size: 3,
  $of: (segment, data, end) => fields.getInt16(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getInt16(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setInt16(segment, data, value),
};
/** Elements of type UInt16, and enums. */
export const UInt16: ElementBuilderType<number, number> = {
  $size: 3,
  $of: (segment, data, end) => fields.getUint16(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getUint16(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setUint16(segment, data, value),
};
/** Elements of type Int32. */
export const Int32: ElementBuilderType<number, number> = {
  $size: 4,
  $of: (segment, data, end) => fields.getInt32(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getInt32(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setInt32(segment, data, value),
};
/** Elements of type UInt32. */
export const UInt32: ElementBuilderType<number, number> = {
  $size: 4,
  $of: (segment, data, end) => fields.getUint32(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getUint32(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setUint32(segment, data, value),
};
/** Elements of type Int64. */
export const Int64: ElementBuilderType<bigint, bigint | number> = {
  $size: 5,
  $of: (segment, data, end) => fields.getInt64(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getInt64(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setInt64(segment, data, value),
};
/** Elements of type UInt64. */
export const UInt64: ElementBuilderType<bigint, bigint | number> = {
  $size: 5,
  $of: (segment, data, end) => fields.getUint64(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getUint64(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setUint64(segment, data, value),
};
/** Elements of type Float32. */
export const Float32: ElementBuilderType<number, number> = {
  $size: 4,
  $of: (segment, data, end) => fields.getFloat32(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getFloat32(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setFloat32(segment, data, value),
};
/** Elements of type Float64. */
export const Float64: ElementBuilderType<number, number> = {
  $size: 5,
  $of: (segment, data, end) => fields.getFloat64(segment, data, end),
  $get(index) {
    const data = this.$at(index);
    return fields.getFloat64(this.$segment, data, data + this.$dataBytes);
  },
  $set: (segment, data, _end, _count, value) => fields.setFloat64(segment, data, value),
};
/** The type Text. */
export const Text: ElementBuilderType<string, string | null> = {
  $size: 6,
  $of: (segment, _data, pointers, count) => readText(segment, pointers, count, 0),
  $get(index) {
    return readText(this.$segment, this.$at(index) + this.$dataBytes, this.$count, 0);
  },
  $set: (segment, _data, pointers, _count, value) => setText(segment, pointers, value),
};
/** The type Text, as the type of a binding of a generic parameter. */
export type Text = typeof Text;
/** The type Data. */
export const Data: ElementBuilderType<Uint8Array, Uint8Array | null> = {
  $size: 6,
  $of: (segment, _data, pointers, count) => readData(segment, pointers, count, 0),
  $get(index) {
    return readData(this.$segment, this.$at(index) + this.$dataBytes, this.$count, 0);
  },
  $set: (segment, _data, pointers, _count, value) => setData(segment, pointers, value),
};
/** The type Data, as the type of a binding of a generic parameter. */
export type Data = typeof Data;

/** A pointer to a struct as the type of a binding of a generic parameter, as it is read. */
export function structPointer<T>(type: StructReaderType<T>): ElementType<T> {
  return {
    $size: 6,
    $of: (segment, _data, pointers, count, depth) => readStruct(segment, pointers, count, 0, depth, type.$of),
  };
}
/** A pointer to a struct as the type of a binding of a generic parameter, as it is built. */
export function structPointerBuilder<T, I>(type: StructBuilderType<T, I>): ElementBuilderType<T, I | null> {
  return {
    $size: 6,
    $of: (segment, _data, pointers) => getStruct(segment, pointers, type),
    $set: (segment, _data, pointers, _count, value) => setStruct(segment, pointers, type, value),
  };
}
/** Lists as elements of lists, as they are read. */
export function ListOf<T>(type: ElementType<T>): ElementType<ListReader<T>> {
  return {
    $size: 6,
    $of: (segment, _data, pointers, count, depth) => readList(segment, pointers, count, 0, depth, type),
  };
}
/** Lists as elements of lists, as they are built. */
export function ListBuilderOf<T, I>(
  type: ElementBuilderType<T, I>,
): ElementBuilderType<ListBuilder<T, I>, ListInit<I> | null> {
  return {
    $size: 6,
    $of: (segment, _data, pointers) => getList(segment, pointers, type),
    $set: (segment, _data, pointers, _count, value) => setList(segment, pointers, type, value),
  };
}
/** Lists of Bool as elements of lists, as they are read. */
export const BoolListElement: ElementType<BoolListReader> = {
  $size: 6,
  $of: (segment, _data, pointers, count, depth) => readBoolList(segment, pointers, count, 0, depth),
};
/** Lists of Bool as elements of lists, as they are built. */
export const BoolListBuilderElement: ElementBuilderType<BoolListBuilder, ListInit<boolean> | null> = {
  $size: 6,
  $of: (segment, _data, pointers) => getBoolList(segment, pointers),
  $set: (segment, _data, pointers, _count, value) => setBoolList(segment, pointers, value),
};
