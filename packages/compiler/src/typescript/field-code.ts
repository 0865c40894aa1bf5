// The code for one field: how it is read, built, set, initialized and turned into a plain object.

import { type Field, NO_DISCRIMINANT, type Node, type Slot, type Type } from "../model.js";
import type { PointerValue } from "../pointer-value.js";
import { isNumber } from "./annotations.js";
import type { FileContext } from "./file-context.js";
import { initializerName, memberName } from "./names.js";
import type { Declaration } from "./scope.js";
import type { TypeExpressions } from "./type-expressions.js";

/** The code for one field, as seen in the accessors of its struct's classes. */
export interface FieldCode {
  /** The property. */
  readonly name: string;
  readonly doc: string;
  /** Its number in the union that it is a member of. */
  readonly discriminant: number | undefined;
  readonly isVoid: boolean;
  /** For a field of a pointer type: the number of its pointer. */
  readonly pointer: number | undefined;
  readonly readType: string;
  readonly read: string;
  readonly buildType: string;
  /** Statements before `build` is evaluated. */
  readonly beforeBuild: readonly string[];
  readonly build: string;
  readonly initType: string;
  /** Statements that store `value`. */
  readonly set: readonly string[];
  /** Whether those begin with a call of the initializer, which makes it the union's member. */
  readonly setsThroughInitializer: boolean;
  readonly initializer: Initializer | undefined;
  readonly objectType: string;
  readonly toObject: string;
}

/** A method that makes a pointer field, or the fields of a group, anew. */
export interface Initializer {
  readonly name: string;
  readonly parameters: string;
  readonly type: string;
  readonly statements: readonly string[];
}

const POINTERS = "this.$segment, this.$pointers, this.$count";

/** The getter, setter and width in bytes of the scalar types. */
const scalars: Readonly<Record<string, { readonly accessor: string; readonly bytes: 1 | 2 | 4 | 8 }>> = {
  int8: { accessor: "Int8", bytes: 1 },
  int16: { accessor: "Int16", bytes: 2 },
  int32: { accessor: "Int32", bytes: 4 },
  int64: { accessor: "Int64", bytes: 8 },
  uint8: { accessor: "Uint8", bytes: 1 },
  uint16: { accessor: "Uint16", bytes: 2 },
  uint32: { accessor: "Uint32", bytes: 4 },
  uint64: { accessor: "Uint64", bytes: 8 },
  float32: { accessor: "Float32", bytes: 4 },
  float64: { accessor: "Float64", bytes: 8 },
  enum: { accessor: "Uint16", bytes: 2 },
};

/** Where pointer `index` is. */
export function pointerAt(index: number): string {
  return index === 0 ? "this.$pointers" : `this.$pointers + ${index * 8}`;
}

/** Where the data section's byte `offset` is. */
export function dataAt(offset: number): string {
  return offset === 0 ? "this.$data" : `this.$data + ${offset}`;
}

/** Makes the code for the fields of a struct or group. */
export class FieldCoder {
  readonly #context: FileContext;
  readonly #owner: Declaration;
  readonly #types: TypeExpressions;
  readonly #taken: ReadonlySet<string>;

  constructor(context: FileContext, owner: Declaration, types: TypeExpressions, fields: readonly Field[]) {
    this.#context = context;
    this.#owner = owner;
    this.#types = types;
    this.#taken = new Set(fields.map((field) => memberName(field.name)));
  }

  /** The code for the field at an index of the struct's list of fields. */
  code(field: Field, index: number): FieldCode {
    const common = {
      name: memberName(field.name),
      doc: this.#context.scope.doc(this.#owner.node.id, index),
      discriminant: field.discriminantValue === NO_DISCRIMINANT ? undefined : field.discriminantValue,
      isVoid: false,
      pointer: undefined,
      setsThroughInitializer: false,
      beforeBuild: [],
    };
    if (field.which === "group")
      return { ...common, ...this.#group(field.name, field.group.typeId, common.discriminant) };
    const { slot } = field;
    const types = {
      readType: this.#types.type(slot.type, "read"),
      buildType: this.#types.type(slot.type, "build"),
      initType: this.#types.type(slot.type, "init"),
      objectType: this.#types.type(slot.type, "object"),
    };
    if (slot.type.which === "void") {
      return {
        ...common,
        ...types,
        isVoid: true,
        read: "null",
        build: "null",
        set: [],
        initializer: undefined,
        toObject: "null",
      };
    }
    if (slot.type.which === "bool") return { ...common, ...types, ...this.#bool(common.name, slot) };
    if (scalars[slot.type.which] !== undefined) {
      const code = { ...common, ...types, ...this.#scalar(common.name, slot) };
      return isNumber(field.annotations) ? asNumber(code, slot.type) : code;
    }
    return { ...common, ...types, pointer: slot.offset, ...this.#pointer(field.name, slot) };
  }

  #bool(name: string, { offset, defaultValue }: Slot): CodeOfSlot {
    const flip = defaultValue.which === "bool" && defaultValue.bool;
    const read = `${flip ? "!" : ""}$.getBool(this.$segment, this.$data, this.$pointers, ${offset})`;
    return {
      read,
      build: read,
      set: [`$.setBool(this.$segment, this.$data, ${offset}, value${flip ? ", true" : ""});`],
      initializer: undefined,
      toObject: `this.${name}`,
    };
  }

  #scalar(name: string, { type, offset, defaultValue }: Slot): CodeOfSlot {
    const { accessor, bytes } = scalars[type.which] as { accessor: string; bytes: 1 | 2 | 4 | 8 };
    const at = dataAt(offset * bytes);
    const plain = `$.get${accessor}(this.$segment, ${at}, this.$pointers)`;
    const store = `$.set${accessor}(this.$segment, ${at}, value);`;
    const code = { initializer: undefined, toObject: `this.${name}` };
    const value = (defaultValue as unknown as Record<string, number | bigint>)[defaultValue.which] as number | bigint;
    if (isZero(value)) return { ...code, read: plain, build: plain, set: [store] };
    if (type.which === "float32" || type.which === "float64") {
      const bits = floatBits(value as number, bytes);
      const masks = bits.map(hex).join(", ");
      const read = `$.get${accessor}Xor(this.$segment, ${at}, this.$pointers, ${masks})`;
      return { ...code, read, build: read, set: [`$.set${accessor}Xor(this.$segment, ${at}, value, ${masks});`] };
    }
    const low = typeof value === "bigint" ? Number(BigInt.asIntN(32, value)) : value | 0;
    const high = typeof value === "bigint" ? Number(BigInt.asIntN(32, value >> 32n)) : 0;
    let read = `${plain} ^ ${typeof value === "bigint" ? `${value}n` : low}`;
    if (type.which === "uint32") read = `(${read}) >>> 0`;
    if (type.which === "int64") read = `BigInt.asIntN(64, ${read})`;
    const flip = `$.flipDefault(this.$segment, ${at}, ${bytes}, ${low}${high === 0 ? "" : `, ${high}`});`;
    return { ...code, read, build: read, set: [store, flip] };
  }

  #pointer(fieldName: string, slot: Slot): CodeOfSlot & { beforeBuild: string[] } {
    const { type, offset } = slot;
    const name = memberName(fieldName);
    const at = pointerAt(offset);
    const place = `this.$segment, ${at}`;
    const init = (parameters: string, returns: string, call: string): Initializer => ({
      name: initializerName(name, this.#taken),
      parameters,
      type: returns,
      statements: [`return ${call};`],
    });
    const base = { beforeBuild: [] as string[], initializer: undefined };
    switch (type.which) {
      case "text": {
        const plain = `$.readText(${POINTERS}, ${offset})`;
        const text = slot.defaultValue.which === "text" ? slot.defaultValue.text : "";
        const read = text === "" ? plain : `${has(offset)} ? ${plain} : ${JSON.stringify(text)}`;
        return { ...base, read, build: read, set: [`$.setText(${place}, value);`], toObject: `this.${name}` };
      }
      case "data": {
        const plain = `$.readData(${POINTERS}, ${offset})`;
        const bytes = slot.defaultValue.which === "data" ? slot.defaultValue.data : new Uint8Array();
        const read = bytes.length === 0 ? plain : `${has(offset)} ? ${plain} : ${this.#context.bytes(bytes)}()`;
        return {
          ...base,
          read,
          build: read,
          set: [`$.setData(${place}, value);`],
          initializer: init("byteLength: number", "Uint8Array", `$.initData(${place}, byteLength)`),
          toObject: `this.${name}`,
        };
      }
      case "interface": {
        this.#context.usesRpc = true;
        const read = `$rpc.readClient(${POINTERS}, ${offset}, ${this.#types.clientType(type)})`;
        return { ...base, read, build: read, set: [`$rpc.setClient(${place}, value);`], toObject: `this.${name}` };
      }
      case "struct":
        return this.#struct(name, type, slot, init);
      case "list":
        return this.#list(name, type.list.elementType, slot, init);
      default:
        return this.#any(name, type, slot);
    }
  }

  #struct(name: string, type: Type & { which: "struct" }, slot: Slot, init: MakeInitializer): PointerCode {
    const at = `this.$segment, ${pointerAt(slot.offset)}`;
    const builder = this.#types.structType(type, "build");
    const constant = this.#default(slot);
    const reader = this.#types.structType(type, "read");
    const read =
      constant === undefined
        ? `$.readStruct(${POINTERS}, ${slot.offset}, this.$depth, ${reader}.$of)`
        : `$.pointerOr(${POINTERS}, ${slot.offset}, this.$depth, ${constant}).asStruct(${reader})`;
    return {
      read,
      beforeBuild: constant === undefined ? [] : [`$.initDefault(${at}, ${constant});`],
      build: `$.getStruct(${at}, ${builder})`,
      set: [`$.setStruct(${at}, ${builder}, value);`],
      initializer: init("", this.#types.branded(type, "build"), `$.initStruct(${at}, ${builder})`),
      toObject:
        constant === undefined ? `${has(slot.offset)} ? this.${name}.$toObject() : null` : `this.${name}.$toObject()`,
    };
  }

  #list(name: string, element: Type, slot: Slot, init: MakeInitializer): PointerCode {
    const at = `this.$segment, ${pointerAt(slot.offset)}`;
    const constant = this.#default(slot);
    const isBool = element.which === "bool";
    const reading = isBool ? "" : `, ${this.#types.element(element, "read")}`;
    const building = isBool ? "" : `, ${this.#types.element(element, "build")}`;
    const kind = isBool ? "BoolList" : "List";
    const read =
      constant === undefined
        ? `$.read${kind}(${POINTERS}, ${slot.offset}, this.$depth${reading})`
        : `$.pointerOr(${POINTERS}, ${slot.offset}, this.$depth, ${constant}).as${kind}(${reading.slice(2)})`;
    const nested = element.which === "struct" || element.which === "list";
    return {
      read,
      beforeBuild: constant === undefined ? [] : [`$.initDefault(${at}, ${constant});`],
      build: `$.get${kind}(${at}${building})`,
      set: [`$.set${kind}(${at}${building}, value);`],
      initializer: init(
        "length: number",
        this.#types.type(slot.type, "build"),
        `$.init${kind}(${at}${building}, length)`,
      ),
      toObject: nested
        ? `$.toObject(this.${name}) as ${this.#types.type(slot.type, "object")}`
        : `this.${name}.toArray()`,
    };
  }

  #any(name: string, type: Type, slot: Slot): PointerCode {
    const pointer = pointerAt(slot.offset);
    const element = this.#types.element(type, "read");
    if (element.startsWith("this.")) {
      return {
        beforeBuild: [],
        read: `$.readGeneric(${POINTERS}, ${slot.offset}, this.$depth, ${element})`,
        build: `${element}.$of(this.$segment, 0, ${pointer}, 1, 0)`,
        set: [`${element}.$set(this.$segment, 0, ${pointer}, 1, value);`],
        initializer: undefined,
        toObject: `this.${name}`,
      };
    }
    const constant = this.#default(slot);
    return {
      beforeBuild: constant === undefined ? [] : [`$.initDefault(this.$segment, ${pointer}, ${constant});`],
      read:
        constant === undefined
          ? `$.readAnyPointer(${POINTERS}, ${slot.offset}, this.$depth)`
          : `$.pointerOr(${POINTERS}, ${slot.offset}, this.$depth, ${constant})`,
      build: `new $.AnyPointerBuilder(this.$segment, ${pointer}, ${pointer}, 1, 0)`,
      set: [`$.setAnyPointer(this.$segment, ${pointer}, value);`],
      initializer: undefined,
      toObject: `this.${name}`,
    };
  }

  #default({ type, defaultValue }: Slot): string | undefined {
    let value: PointerValue | undefined;
    if (defaultValue.which === "struct") value = defaultValue.struct;
    else if (defaultValue.which === "list") value = defaultValue.list;
    else if (defaultValue.which === "anyPointer") value = defaultValue.anyPointer;
    if (value === undefined || value.kind === "null" || type.which === "interface") return undefined;
    return this.#context.constant(value);
  }

  #group(fieldName: string, typeId: bigint, discriminant: number | undefined): GroupCode {
    const group = this.#context.scope.get(typeId);
    const args = typeArguments(group);
    const brand = group.parameters.length > 0 ? ", this.$brand" : "";
    const place = `this.$segment, this.$data, this.$pointers, this.$count, this.$depth${brand}`;
    const name = memberName(fieldName);
    const builder = `new ${group.name}$Builder(${place})`;
    const union = hasUnion(group.node);
    const initializer = initializerName(name, this.#taken);
    const fill = `$set(this.$segment, this.$data, this.$pointers, this.$count, value);`;
    const type = group.parameters.length > 0 ? `${group.name}$Builder.$with(this.$brand)` : `${group.name}$Builder`;
    return {
      readType: `${group.name}$Reader${args.read}`,
      read: union
        ? `${group.name}$Reader${group.parameters.length > 0 ? ".$with(this.$brand)" : ""}.$of(this.$segment, this.$data, this.$pointers, this.$count, this.$depth)`
        : `new ${group.name}$Reader(${place})`,
      buildType: `${group.name}$Builder${args.build}`,
      build: builder,
      initType: `${group.name}$Init${args.init}`,
      // A member of a union may lie where another one was: what that left behind must not show through.
      set: discriminant === undefined ? [`${type}.${fill}`] : [`this.${initializer}();`, `${type}.${fill}`],
      setsThroughInitializer: discriminant !== undefined,
      initializer: {
        name: initializer,
        parameters: "",
        type: `${group.name}$Builder${args.build}`,
        statements: [...clearStatements(this.#context, group.node), `return ${builder};`],
      },
      objectType: `${group.name}$Object${args.object}`,
      toObject: `this.${name}.$toObject()`,
    };
  }
}

type MakeInitializer = (parameters: string, returns: string, call: string) => Initializer;
type CodeOfSlot = Pick<FieldCode, "read" | "build" | "set" | "initializer" | "toObject">;
type PointerCode = CodeOfSlot & { beforeBuild: string[] };
type GroupCode = Omit<FieldCode, "name" | "doc" | "discriminant" | "isVoid" | "pointer" | "beforeBuild">;

/** The code for a 64-bit field that is read as a number. */
function asNumber(code: FieldCode, { which }: Type): FieldCode {
  if (which !== "int64" && which !== "uint64") return code;
  const read = `$.safeNumber(${code.read})`;
  return { ...code, read, build: read, readType: "number", buildType: "number", objectType: "number" };
}

/** A declaration's own type parameters, as they are declared and as they are passed on within it. */
export function typeArguments({ parameters }: Declaration): Record<"read" | "build" | "init" | "object", string> {
  if (parameters.length === 0) return { read: "", build: "", init: "", object: "" };
  const list = (names: string[]) => `<${names.join(", ")}>`;
  const read = list(parameters.map(({ name }) => name));
  return {
    read,
    build: list(parameters.flatMap(({ name }) => [name, `${name}Init`])),
    init: list(parameters.map(({ name }) => `${name}Init`)),
    object: read,
  };
}

/** Whether a struct or group has an unnamed union. */
export function hasUnion(node: Node): boolean {
  return node.which === "struct" && node.struct.discriminantCount > 0;
}

/** Whether a field is a slot of a pointer type. */
export function isPointerField(field: Field): boolean {
  if (field.which === "group") return false;
  const { which } = field.slot.type;
  return which !== "void" && which !== "bool" && scalars[which] === undefined;
}

/** Statements that zero all fields of a group, also those of the groups in it. */
function clearStatements(context: FileContext, node: Node): string[] {
  if (node.which !== "struct") return [];
  const statements: string[] = [];
  if (node.struct.discriminantCount > 0) {
    statements.push(`$.setUint16(this.$segment, ${dataAt(node.struct.discriminantOffset * 2)}, 0);`);
  }
  for (const field of node.struct.fields) {
    if (field.which === "group") {
      statements.push(...clearStatements(context, context.scope.get(field.group.typeId).node));
      continue;
    }
    const { type, offset } = field.slot;
    const scalar = scalars[type.which];
    if (type.which === "void") continue;
    if (type.which === "bool") statements.push(`$.setBool(this.$segment, this.$data, ${offset}, false);`);
    else if (scalar === undefined) statements.push(`$.clearPointer(this.$segment, ${pointerAt(offset)});`);
    else statements.push(`$.clearData(this.$segment, ${dataAt(offset * scalar.bytes)}, ${scalar.bytes});`);
  }
  // Members of a union overlap.
  return [...new Set(statements)];
}

function has(index: number): string {
  return `$.hasPointer(${POINTERS}, ${index})`;
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
