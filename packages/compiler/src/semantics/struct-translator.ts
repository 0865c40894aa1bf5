// A struct declaration, or a method's parameter list, to struct nodes: one for the struct and one for each group
// (schema.capnp, `Node.struct` and `Field`; encoding specification, "Structs").
import type { DiagnosticCollector } from "../diagnostic.js";
import { type Field, type MemberSourceInfo, NO_DISCRIMINANT, type SourceInfo, type Type } from "../model.js";
import type {
  Declaration,
  Expression,
  GroupDeclaration,
  Located,
  MethodParameter,
  StructMember,
  UnionDeclaration,
} from "../syntax/syntax-tree.js";
import type { SourceRange } from "../syntax/token.js";
import { groupId } from "./ids.js";
import type { ImplicitParameters } from "./name-resolver.js";
import type { NodeTranslator } from "./node-translator.js";
import { byOrdinal, OrdinalChecker } from "./ordinals.js";
import { AmbiguousLayout, type FieldScope, StructLayout, UnionLayout, UnionMemberLayout } from "./struct-layout.js";
import { type Container, emptySlot, emptyStruct, type Member, memberOf, type StructNode } from "./struct-member.js";
import { typeSize, UNKNOWN_TYPE, zeroValue } from "./type-size.js";

/** Translates one struct; the groups' nodes are then in `groups`. */
export class StructTranslator {
  readonly groups: { node: StructNode; sourceInfo: SourceInfo }[] = [];
  readonly #translator: NodeTranslator;
  readonly #diagnostics: DiagnosticCollector;
  readonly #implicit: ImplicitParameters;
  readonly #layout = new StructLayout();
  readonly #members: Member[] = [];

  constructor(translator: NodeTranslator, implicit: ImplicitParameters) {
    this.#translator = translator;
    this.#diagnostics = translator.diagnostics;
    this.#implicit = implicit;
  }

  /** Fills in a node from the members of a declaration. */
  translateMembers(members: readonly Declaration[], node: StructNode, sourceInfo: SourceInfo): void {
    const container: Container = { node, sourceInfo, field: undefined, union: undefined };
    this.#addMembers(members, container, this.#layout);
    this.#translate(container);
  }

  /** Fills in a node from a parameter list. */
  translateParameters(parameters: readonly MethodParameter[], node: StructNode, sourceInfo: SourceInfo): void {
    const container: Container = { node, sourceInfo, field: undefined, union: undefined };
    for (const [index, { name, type, defaultValue, annotations, start, end }] of parameters.entries()) {
      this.#members.push({
        container,
        name: name.value,
        codeOrder: index,
        isInUnion: false,
        ordinal: { value: index, start: name.start, end: name.end },
        docComment: "",
        annotations,
        target: "targetsParam",
        start,
        end,
        slot: { type, defaultValue, isParameter: true, scope: this.#layout },
        group: undefined,
        field: undefined,
        index: 0,
      });
    }
    this.#translate(container);
  }

  #addMembers(members: readonly Declaration[], container: Container, scope: FieldScope): void {
    let codeOrder = 0;
    for (const member of members) {
      if (member.kind === "field") {
        this.#addField(member, container, codeOrder++, false, scope);
      } else if (member.kind === "group") {
        const group = this.#addGroup(member, container, codeOrder++, false);
        this.#addGroupMembers(member, group, scope);
      } else if (member.kind === "union") {
        const union = new UnionLayout(scope);
        if (member.name.value === "") {
          // The members of an unnamed union are members of what it is in.
          container.union = union;
          codeOrder = this.#addUnionMembers(member, container, union, codeOrder);
        } else {
          const group = this.#addGroup(member, container, codeOrder++, false);
          group.union = union;
          this.#addUnionMembers(member, group, union, 0);
        }
      }
    }
  }

  #addGroupMembers(declaration: GroupDeclaration, group: Container, scope: FieldScope): void {
    if (declaration.nested.length === 0) this.#diagnostics.addOn(declaration, "Group must have at least one member.");
    this.#addMembers(declaration.nested, group, scope);
  }

  /** Returns the code order that follows. */
  #addUnionMembers(declaration: UnionDeclaration, container: Container, union: UnionLayout, codeOrder: number): number {
    if (declaration.nested.length < 2) {
      this.#diagnostics.addOn(declaration, "Union must have at least two members.");
    }
    let next = codeOrder;
    for (const member of declaration.nested) {
      if (member.kind === "field") {
        this.#addField(member, container, next++, true, new UnionMemberLayout(union));
      } else if (member.kind === "group") {
        const group = this.#addGroup(member, container, next++, true);
        this.#addGroupMembers(member, group, new UnionMemberLayout(union));
      } else if (member.kind === "union") {
        if (member.name.value === "") {
          this.#diagnostics.addOn(member, "Unions cannot contain unnamed unions.");
          continue;
        }
        const group = this.#addGroup(member, container, next++, true);
        group.union = new UnionLayout(new UnionMemberLayout(union));
        this.#addUnionMembers(member, group, group.union, 0);
      }
    }
    return next;
  }

  #addField(
    declaration: Extract<StructMember, { kind: "field" }>,
    container: Container,
    codeOrder: number,
    isInUnion: boolean,
    scope: FieldScope,
  ): void {
    const { type, defaultValue, ordinal } = declaration;
    this.#members.push({
      ...memberOf(declaration, container, codeOrder, isInUnion),
      ordinal,
      slot: { type, defaultValue, isParameter: false, scope },
    });
  }

  #addGroup(
    declaration: GroupDeclaration | UnionDeclaration,
    container: Container,
    codeOrder: number,
    isInUnion: boolean,
  ): Container {
    const { start, end, docComment, name } = declaration;
    const prefix = `${container.node.displayName}.`;
    const node: StructNode = {
      id: 0n,
      displayName: prefix + name.value,
      displayNamePrefixLength: Buffer.byteLength(prefix),
      scopeId: 0n,
      parameters: [],
      isGeneric: container.node.isGeneric,
      nestedNodes: [],
      annotations: [],
      startByte: start,
      endByte: end,
      which: "struct",
      struct: emptyStruct(true),
    };
    const sourceInfo = { id: 0n, docComment: docComment ?? "", members: [], startByte: start, endByte: end };
    const member = memberOf(declaration, container, codeOrder, isInUnion);
    if (declaration.kind === "union") member.ordinal = declaration.ordinal;
    member.group = { node, sourceInfo, field: member, union: undefined };
    this.#members.push(member);
    this.groups.push({ node, sourceInfo });
    return member.group;
  }

  #translate(root: Container): void {
    const ordinals = new OrdinalChecker(this.#diagnostics);
    const numbered = this.#members.filter((member) => member.ordinal !== undefined);
    for (const member of byOrdinal(numbered, ({ ordinal }) => ordinal?.value ?? 0)) {
      const { ordinal } = member;
      if (ordinal === undefined) continue;
      if (member.slot?.isParameter !== true) ordinals.check(ordinal);
      this.#layOut(member, () => this.#place(member, ordinal));
    }
    this.#finishContainer(root);
    for (const member of this.#members) {
      if (member.group !== undefined) this.#finishContainer(member.group);
      this.#field(member).annotations = this.#translator.annotations(member.annotations, member.target);
    }
    this.#setSizes(root);
  }

  #layOut(range: SourceRange, place: () => void): void {
    try {
      place();
    } catch (error) {
      if (!(error instanceof AmbiguousLayout)) throw error;
      this.#diagnostics.addOn(range, error.message);
    }
  }

  /** Gives a field its memory, or an old-style union its tag. */
  #place(member: Member, ordinal: Located<number>): void {
    const field = this.#field(member);
    field.ordinal = { which: "explicit", explicit: ordinal.value };
    const { slot: source } = member;
    if (source === undefined || field.which !== "slot") {
      this.#checkFieldOrder(member, ordinal);
      if (member.group?.union?.addDiscriminant() === false) {
        this.#diagnostics.addOn(
          ordinal,
          "Union ordinal, if specified, must be greater than no more than one of its member ordinals (i.e. there " +
            "can only be one field retroactively unionized).",
        );
      }
      return;
    }
    const { slot } = field;
    const type: Type = this.#translator.type(source.type, this.#implicit) ?? UNKNOWN_TYPE;
    slot.type = type;
    slot.defaultValue = zeroValue(type);
    if (source.defaultValue !== undefined) {
      slot.hadExplicitDefault = true;
      if (!this.#isNullDefault(source.defaultValue, source.isParameter, type)) {
        this.#translator.value(source.defaultValue, type, undefined, (value) => {
          slot.defaultValue = value;
        });
      }
    }
    const size = typeSize(type);
    if (size === "pointer") slot.offset = source.scope.addPointer();
    else if (size === "void") source.scope.addVoid();
    else slot.offset = source.scope.addData(size);
  }

  /** A union has the place of its first member among the fields, which are to be in the order of their ordinals. */
  #checkFieldOrder({ container, index }: Member, ordinal: Located<number>): void {
    const later = container.node.struct.fields.slice(index + 1).find((field) => field.ordinal.which === "explicit");
    if (later?.ordinal.which !== "explicit" || later.ordinal.explicit === ordinal.value) return;
    const other = `@${later.ordinal.explicit}, that of '${later.name}', which comes after the union's first member`;
    this.#diagnostics.addOn(ordinal, `Union ordinal, if specified, must be less than ${other}.`);
  }

  /** Parameters may have the default `null`, which lets callers leave them out. */
  #isNullDefault(value: Expression, isParameter: boolean, type: Type): boolean {
    if (!isParameter || value.kind !== "relativeName" || value.name.value !== "null") return false;
    if (typeSize(type) !== "pointer") {
      this.#diagnostics.addOn(value.name, "Only pointer parameters can declare their default as 'null'.");
    }
    return true;
  }

  /** The field of a member: a group has the place of its first field. */
  #field(member: Member): Field {
    if (member.field !== undefined) return member.field;
    const { container } = member;
    if (container.field !== undefined) this.#field(container.field);
    const { struct } = container.node;
    const common = {
      name: member.name,
      codeOrder: member.codeOrder,
      annotations: [],
      discriminantValue: member.isInUnion ? struct.discriminantCount++ : NO_DISCRIMINANT,
      ordinal: { which: "implicit" as const, implicit: null },
    };
    const field: Field =
      member.slot === undefined
        ? { ...common, which: "group", group: { typeId: 0n } }
        : { ...common, which: "slot", slot: emptySlot() };
    member.index = struct.fields.push(field) - 1;
    const info: MemberSourceInfo = { docComment: member.docComment, startByte: member.start, endByte: member.end };
    container.sourceInfo.members.push(info);
    member.field = field;
    return field;
  }

  #finishContainer(container: Container): void {
    const { node, union, field } = container;
    if (union !== undefined) {
      const range = { start: node.startByte, end: node.endByte };
      this.#layOut(range, () => union.addDiscriminant());
      node.struct.discriminantOffset = union.discriminantOffset ?? 0;
    }
    if (field === undefined) return;
    const own = this.#field(field);
    const parent = field.container.node;
    node.id = groupId(parent.id, field.index);
    node.scopeId = parent.id;
    container.sourceInfo.id = node.id;
    if (own.which === "group") own.group.typeId = node.id;
  }

  #setSizes(root: Container): void {
    const { dataWordCount, pointerCount } = this.#layout;
    if (dataWordCount > 0xffff || pointerCount > 0xffff) {
      const { startByte, endByte } = root.node;
      this.#diagnostics.add(startByte, endByte, "This struct is too big: it has more than 65535 words or pointers.");
    }
    for (const { node } of [root, ...this.groups]) Object.assign(node.struct, { dataWordCount, pointerCount });
  }
}
