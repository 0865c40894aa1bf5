// Random plain objects for the schema of all types: what the property tests build their messages from.

import type { AnyListBuilder, AnyPointerBuilder, AnyStructBuilder } from "@capnp/message";
import type * as Check from "fast-check";
import type { AllTypes$Init, Point$Init } from "./schemas/all-types.capnp.js";
import { AllTypes$Builder, Point$Builder } from "./schemas/all-types.capnp.js";
import { Int16, Text, UInt8 } from "@capnp/message";

/** How the random objects are limited. */
export interface RandomOptions {
  /** Leaves out what the reference tool's text format cannot express: AnyPointer, unknown enum values, exact fractions. */
  readonly textOnly?: boolean;
}

/** Random values of AllTypes, some levels deep. */
export function allTypes(fc: typeof Check, { textOnly = false }: RandomOptions = {}): Check.Arbitrary<AllTypes$Init> {
  const int = (bits: number) => edges(fc, -(2 ** (bits - 1)), 2 ** (bits - 1) - 1);
  const uint = (bits: number) => edges(fc, 0, 2 ** bits - 1);
  const int64 = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.constantFrom(0n, -(2n ** 63n)));
  const uint64 = fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.constantFrom(0n, 2n ** 64n - 1n));
  const color = textOnly ? fc.nat(2) : uint(16);
  // The tool reads decimal fractions with an error in the last place.
  const halves = fc.oneof(
    fc.integer({ min: -(2 ** 20), max: 2 ** 20 }).map((value) => value / 2),
    fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN),
  );
  const float32 = textOnly ? halves : fc.float();
  const float64 = textOnly ? halves : fc.double();
  // It also finds the end of a message by counting parentheses, those in strings too.
  const text = textOnly
    ? fc.string({ unit: "grapheme-composite", maxLength: 12 }).map((value) => value.replace(/[()]/g, "-"))
    : fc.string({ unit: "binary", maxLength: 12 });
  const data = fc
    .uint8Array({ maxLength: 12 })
    .map((bytes) => (textOnly ? bytes.map((byte) => (byte === 40 || byte === 41 ? 0 : byte)) : bytes));
  const point: Check.Arbitrary<Point$Init> = fc.record({ x: int(16), y: int(16) });
  const list = <T>(element: Check.Arbitrary<T>, maxLength = 9) => fc.array(element, { maxLength });
  const any = textOnly
    ? fc.constant(null)
    : fc.oneof(
        fc.constant(null),
        anyPointer(fc),
        anyStruct(fc).map(
          (fill) => (pointer: AnyPointerBuilder) => fill((type, value) => pointer.setStruct(type, value)),
        ),
        anyList(fc).map((fill) => (pointer: AnyPointerBuilder) => fill((type, value) => pointer.setList(type, value))),
      );
  // By levels rather than by reference to itself: what is drawn for a struct stays small that way.
  const node = (levels: number): Check.Arbitrary<AllTypes$Init> => {
    const child = levels > 0 ? node(levels - 1) : fc.constant<AllTypes$Init>({ absent: null });
    return fc
      .tuple(
        fc.record(
          {
            bool: fc.boolean(),
            int8: int(8),
            int16: int(16),
            int32: int(32),
            int64,
            uint8: uint(8),
            uint16: uint(16),
            uint32: uint(32),
            uint64,
            float32,
            float64,
            color,
            text,
            data,
            struct: fc.option(child, { freq: 1 }),
            point,
            empty: fc.constant({}),
            voids: list(fc.constant(null), 70),
            bools: list(fc.boolean(), 70),
            int8s: list(int(8)),
            int16s: list(int(16)),
            int32s: list(int(32)),
            int64s: list(int64),
            uint8s: list(uint(8)),
            uint16s: list(uint(16)),
            uint32s: list(uint(32)),
            uint64s: list(uint64),
            float32s: list(float32),
            float64s: list(float64),
            colors: list(color),
            texts: list(text),
            datas: list(data),
            structs: fc.array(child, { maxLength: 2 }),
            points: list(point),
            smalls: list(fc.record({ flag: fc.boolean() })),
            empties: list(fc.constant({})),
            matrix: list(list(int(32), 4), 4),
            boolRows: list(list(fc.boolean(), 20), 4),
            deepTexts: list(list(list(text, 3), 3), 3),
            pointRows: list(list(point, 3), 3),
            textBox: fc.record({ label: text, value: text }),
            pointBox: fc.record({ label: text, value: point }),
            place: fc.record(
              { latitude: float32, label: text, detail: fc.record({ floor: int(16), notes: list(text, 3) }) },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: [] },
        ),
        any.map((value) => ({ any: value })),
        (textOnly ? fc.constant(null) : anyStruct(fc)).map((fill) => ({
          anyStruct: fill && ((builder: AnyStructBuilder) => fill((type, value) => builder.setAs(type, value))),
        })),
        (textOnly ? fc.constant(null) : anyList(fc)).map((fill) => ({
          anyList: fill && ((builder: AnyListBuilder) => fill((type, value) => builder.setAs(type, value))),
        })),
        fc.oneof(
          fc.constant({}),
          fc.boolean().map((flag) => ({ choice: { flag } })),
          int64.map((number) => ({ choice: { number } })),
          text.map((name) => ({ choice: { name } })),
          list(int(16)).map((numbers) => ({ choice: { numbers } })),
          fc.record({ left: text, right: uint(8) }).map((pair) => ({ choice: { pair } })),
          child.map((tree) => ({ choice: { tree } })),
        ),
        fc.oneof(
          fc.constant({ absent: null }),
          float64.map((ratio) => ({ ratio })),
          data.map((blob) => ({ blob })),
        ),
      )
      .map((parts) => Object.assign({}, ...parts) as AllTypes$Init);
  };
  return node(1);
}

type SetAny = (pointer: AnyPointerBuilder) => void;

function anyPointer(fc: typeof Check): Check.Arbitrary<SetAny> {
  return fc.string({ maxLength: 9 }).map((text) => (pointer) => pointer.setText(text));
}

type SetStruct = (set: AnyStructBuilder["setAs"]) => void;
type SetList = (set: AnyListBuilder["setAs"]) => void;

function anyStruct(fc: typeof Check): Check.Arbitrary<SetStruct> {
  return fc.oneof(
    fc.record({ x: fc.nat(99) }).map(
      (point): SetStruct =>
        (set) =>
          set(Point$Builder, point),
    ),
    fc.nat(99).map(
      (int8): SetStruct =>
        (set) =>
          set(AllTypes$Builder, { int8, absent: null }),
    ),
  );
}

function anyList(fc: typeof Check): Check.Arbitrary<SetList> {
  return fc.oneof(
    fc.array(fc.nat(99), { maxLength: 5 }).map(
      (values): SetList =>
        (set) =>
          set(Int16, values),
    ),
    fc.uint8Array({ maxLength: 5 }).map(
      (values): SetList =>
        (set) =>
          set(UInt8, values),
    ),
    fc.array(fc.string(), { maxLength: 3 }).map(
      (values): SetList =>
        (set) =>
          set(Text, values),
    ),
  );
}

function edges(fc: typeof Check, min: number, max: number): Check.Arbitrary<number> {
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(0, min, max));
}
