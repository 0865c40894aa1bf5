// Random struct declarations: groups in unions in groups, with the ordinals in any order.
import * as fc from "fast-check";

type Member = { order: number } & (
  | { kind: "field"; type: string }
  | { kind: "group"; members: Member[] }
  | { kind: "union"; members: Member[]; named: boolean; numbered: boolean }
);

const TYPES = [
  "Void",
  "Bool",
  "Int8",
  "UInt16",
  "Int32",
  "Float32",
  "UInt64",
  "Float64",
  "Text",
  "Data",
  "List(Bool)",
  "E",
  "S",
];

const order = fc.nat(1_000_000);

const { member } = fc.letrec<{ member: Member }>((tie) => ({
  member: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant("field" as const), order, type: fc.constantFrom(...TYPES) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("group" as const),
        order,
        members: fc.array(tie("member"), { minLength: 1, maxLength: 6 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("union" as const),
        order,
        members: fc.array(tie("member"), { minLength: 2, maxLength: 6 }),
        named: fc.boolean(),
        numbered: fc.integer({ min: 0, max: 29 }).map((chance) => chance === 0),
      }),
    },
  ),
}));

/** The text of a schema file with one random struct, `S`. */
export const randomStruct: fc.Arbitrary<string> = fc.array(member, { minLength: 1, maxLength: 10 }).map(fileText);

function fileText(members: Member[]): string {
  const numbered: Member[] = [];
  collect(members, false, numbered);
  const ordinals = new Map(numbered.toSorted((a, b) => a.order - b.order).map((item, index) => [item, index]));
  const names = { next: 0 };
  const body = membersText(members, false, ordinals, names);
  return `@0xf0f1f2f3f4f5f6f7;\nenum E { a @0; b @1; }\nstruct S {\n${body}}\n`;
}

/** Lists what has an ordinal: fields, and some named unions. */
function collect(members: readonly Member[], inUnion: boolean, numbered: Member[]): void {
  let unnamed = inUnion;
  for (const item of members) {
    if (item.kind === "field") numbered.push(item);
    else if (item.kind === "group") collect(item.members, false, numbered);
    else {
      // A scope can have one unnamed union, and a union cannot have any.
      item.named ||= unnamed;
      unnamed ||= !item.named;
      if (item.named && item.numbered) numbered.push(item);
      collect(item.members, true, numbered);
    }
  }
}

function membersText(
  members: readonly Member[],
  inUnion: boolean,
  ordinals: ReadonlyMap<Member, number>,
  names: { next: number },
): string {
  let text = "";
  for (const item of members) {
    const name = `m${names.next++}`;
    const ordinal = ordinals.get(item);
    if (item.kind === "field") {
      text += `${name} @${ordinal} :${item.type};\n`;
      continue;
    }
    const body = membersText(item.members, item.kind === "union", ordinals, names);
    if (item.kind === "group") text += `${name} :group {\n${body}}\n`;
    else if (!item.named && !inUnion) text += `union {\n${body}}\n`;
    else text += `${name} ${ordinal === undefined ? "" : `@${ordinal}! `}:union {\n${body}}\n`;
  }
  return text;
}
