// The code for one field: how it is read, built, set, initialized and turned into a plain object.

import { pointerKind } from "./pointer-kind.js";
import { type Field, NO_DISCRIMINANT, type Slot, type Type } from "../model.js";
import type { PointerValue } from "../pointer-value.js";
import { isNumber } from "./annotations.js";
import { clearStatements } from "./clear-code.js";
import type { FileContext } from "./file-context.js";
import { hasAt, hasUnion, pointerAt, POINTERS, scalars } from "./layout-code.js";
import { initializerName, memberName } from "./names.js";
import { boolCode, scalarCode } from "./scalar-code.js";
import type { Declaration } from "./scope.js";
import type { TypeExpressions } from "./type-expressions.js";
import { typeArguments } from "./type-parameters.js";

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
  /** Whether it is a struct that may be null as a plain object. */
  readonly nullable: boolean;
  /** Whether its type is a type parameter. */
  readonly isParameter: boolean;
}

/** A method that makes a pointer field, or the fields of a group, anew. */
export interface Initializer {
  readonly name: string;
  readonly parameters: string;
  readonly type: string;
  readonly statements: readonly string[];
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
      nullable: false,
      isParameter: false,
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
    if (slot.type.which === "bool") return { ...common, ...types, ...boolCode(common.name, slot) };
    if (scalars[slot.type.which] !== undefined) {
      const code = { ...common, ...types, ...scalarCode(common.name, slot) };
      return isNumber(field.annotations) ? asNumber(code, slot.type) : code;
    }
    return {
      ...common,
      ...types,
      pointer: slot.offset,
      isParameter: this.#isParameter(slot.type),
      ...this.#pointer(field.name, slot),
    };
  }

  #pointer(fieldName: string, slot: Slot): PointerCode {
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
        const text = (slot.defaultValue.which === "text" && slot.defaultValue.text) || "";
        const read = text === "" ? plain : `${hasAt(offset)} ? ${plain} : ${JSON.stringify(text)}`;
        return { ...base, read, build: read, set: [`$.setText(${place}, value);`], toObject: `this.${name}` };
      }
      case "data": {
        const plain = `$.readData(${POINTERS}, ${offset})`;
        const bytes = (slot.defaultValue.which === "data" && slot.defaultValue.data) || new Uint8Array();
        const read = bytes.length === 0 ? plain : `${hasAt(offset)} ? ${plain} : ${this.#context.bytes(bytes)}()`;
        return {
          ...base,
          read,
          build: read,
          set: [`$.setData(${place}, value);`],
          initializer: init("byteLength: number", "Uint8Array", `$.initData(${place}, byteLength)`),
          toObject: `this.${name}`,
        };
      }
      case "interface":
        return {
          ...base,
          ...this.#client(name, slot, this.#types.clientType(type, "read"), this.#types.clientType(type, "build")),
        };
      case "struct":
        return this.#struct(name, type, slot, init);
      case "list":
        return this.#list(name, type.list.elementType, slot, init);
      default:
        if (pointerKind(type) === "capability")
          return { ...base, ...this.#client(name, slot, "$rpc.AnyClient", "$rpc.AnyClient") };
        return this.#any(name, type, slot);
    }
  }

  #client(name: string, { offset }: Slot, read: string, build: string) {
    this.#context.usesRpc = true;
    return {
      read: `$rpc.readClient(${POINTERS}, ${offset}, ${read})`,
      build: `$rpc.readClient(${POINTERS}, ${offset}, ${build})`,
      set: [`$rpc.setClient(this.$segment, ${pointerAt(offset)}, value);`],
      toObject: `this.${name}`,
    };
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
      nullable: constant === undefined,
      toObject:
        constant === undefined ? `${hasAt(slot.offset)} ? this.${name}.$toObject() : null` : `this.${name}.$toObject()`,
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
    if (this.#isParameter(type)) {
      const element = this.#types.element(type, "read");
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
    const beforeBuild = constant === undefined ? [] : [`$.initDefault(this.$segment, ${pointer}, ${constant});`];
    const kind = pointerKind(type);
    if (kind === "struct" || kind === "list") {
      const any = kind === "struct" ? "AnyStruct" : "AnyList";
      const given =
        kind === "struct"
          ? `$.readStruct(${POINTERS}, ${slot.offset}, this.$depth, $.AnyStructReader.$of)`
          : `$.readAnyList(${POINTERS}, ${slot.offset}, this.$depth)`;
      const otherwise = `$.any${any.slice(3)}($.pointerOr(${POINTERS}, ${slot.offset}, this.$depth, ${constant}))`;
      return {
        beforeBuild,
        read: constant === undefined ? given : otherwise,
        build: `new $.${any}Builder(this.$segment, ${pointer})`,
        set: [`$.set${any}(this.$segment, ${pointer}, value);`],
        initializer: undefined,
        toObject: `this.${name}`,
      };
    }
    return {
      beforeBuild,
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

  /** Whether a type is a type parameter: its elements are then made by the brand. */
  #isParameter(type: Type): boolean {
    return type.which === "anyPointer" && this.#types.element(type, "read").startsWith("this.");
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
/** The part of the code that depends on how a slot is stored. */
export type CodeOfSlot = Pick<FieldCode, "read" | "build" | "set" | "initializer" | "toObject">;
type PointerCode = CodeOfSlot & { beforeBuild: string[]; nullable?: boolean };
type GroupCode = Omit<
  FieldCode,
  "name" | "doc" | "discriminant" | "isVoid" | "pointer" | "nullable" | "isParameter" | "beforeBuild"
>;

/** The code for a 64-bit field that is read as a number. */
function asNumber(code: FieldCode, { which }: Type): FieldCode {
  if (which !== "int64" && which !== "uint64") return code;
  const read = `$.safeNumber(${code.read})`;
  return { ...code, read, build: read, readType: "number", buildType: "number", objectType: "number" };
}
