// The code for fields in the data section; their defaults are XORed in and out. What is read may be shorter than the schema says, but a
// builder never is: so it reads without asking.

import type { Slot } from "../model.js";
import type { CodeOfSlot } from "./field-code.js";
import { dataAt, scalars } from "./layout-code.js";

/** The code for a Bool field. */
export function boolCode(name: string, { offset, defaultValue }: Slot): CodeOfSlot {
  const flip = defaultValue.which === "bool" && defaultValue.bool;
  const byte = `this.$segment.bytes[${dataAt(offset >> 3)}]!`;
  return {
    read: `${flip ? "!" : ""}$.getBool(this.$segment, this.$data, this.$pointers, ${offset})`,
    build: `(${byte} & ${1 << (offset & 7)}) ${flip ? "===" : "!=="} 0`,
    set: [`$.setBool(this.$segment, this.$data, ${offset}, value${flip ? ", true" : ""});`],
    initializer: undefined,
    toObject: `this.${name}`,
  };
}

/** The code for a number or enum. */
export function scalarCode(name: string, { type, offset, defaultValue }: Slot): CodeOfSlot {
  const { accessor, bytes } = scalars[type.which] as { accessor: string; bytes: 1 | 2 | 4 | 8 };
  const at = dataAt(offset * bytes);
  const plain = `$.get${accessor}(this.$segment, ${at}, this.$pointers)`;
  const direct = `this.$segment.view.get${bytes === 8 && accessor !== "Float64" ? "Big" : ""}${accessor}(${at}${bytes > 1 ? ", true" : ""})`;
  const store = `$.set${accessor}(this.$segment, ${at}, value);`;
  const code = { initializer: undefined, toObject: `this.${name}` };
  const value = (defaultValue as unknown as Record<string, number | bigint>)[defaultValue.which] as number | bigint;
  if (isZero(value)) return { ...code, read: plain, build: direct, set: [store] };
  if (type.which === "float32" || type.which === "float64") {
    const bits = floatBits(value as number, bytes);
    const masks = bits.map(hex).join(", ");
    const read = `$.get${accessor}Xor(this.$segment, ${at}, this.$pointers, ${masks})`;
    return { ...code, read, build: read, set: [`$.set${accessor}Xor(this.$segment, ${at}, value, ${masks});`] };
  }
  const low = typeof value === "bigint" ? Number(BigInt.asIntN(32, value)) : value | 0;
  const high = typeof value === "bigint" ? Number(BigInt.asIntN(32, value >> 32n)) : 0;
  const flipped = (plainRead: string): string => {
    const read = `${plainRead} ^ ${typeof value === "bigint" ? `${value}n` : low}`;
    if (type.which === "uint32") return `(${read}) >>> 0`;
    return type.which === "int64" ? `BigInt.asIntN(64, ${read})` : read;
  };
  const flip = `$.flipDefault(this.$segment, ${at}, ${bytes}, ${low}${high === 0 ? "" : `, ${high}`});`;
  return { ...code, read: flipped(plain), build: flipped(direct), set: [store, flip] };
}

function isZero(value: number | bigint): boolean {
  return typeof value === "bigint" ? value === 0n : Object.is(value, 0);
}

function floatBits(value: number, bytes: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  if (bytes === 4) {
    view.setFloat32(0, value);
    return [view.getUint32(0)];
  }
  view.setFloat64(0, value);
  return [view.getUint32(0), view.getUint32(4)];
}

function hex(bits: number): string {
  return `0x${bits.toString(16)}`;
}
