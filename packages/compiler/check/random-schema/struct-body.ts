// Random members of a struct: groups in unions in groups, which grew in any order over many versions.

import { annotations, nestedDeclarations } from "./declarations.js";
import type { Constructs } from "./constructs.js";
import type { Declared } from "./project.js";
import { importOf, type Place, type RandomType, randomType } from "./types.js";

interface Member {
  readonly kind: "field" | "group" | "union";
  /** Where among the versions it was added. */
  readonly age: number;
  readonly members: Member[];
  isNamed: boolean;
  isNumbered: boolean;
  ordinal: number;
}

/** The text of a struct's members and of what is declared in it, and the fields that values can give. */
export function structBody(place: Place): { text: string; fields: NonNullable<Declared["fields"]> } {
  const { random, constructs } = place.project;
  const isGrownInOrder = !random.oneIn(3);
  let age = 0;
  const members = random.several(0, 6, () =>
    member(place, random.oneIn(4) ? 3 : 2, () => (isGrownInOrder ? age++ : random.below(1e6))),
  );
  const numbered: Member[] = [];
  collect(members, false, numbered, constructs);
  for (const [ordinal, each] of numbered.toSorted((a, b) => a.age - b.age).entries()) each.ordinal = ordinal;
  if (numbered.some((each, i) => each.ordinal !== i)) constructs.add("shuffled ordinals");
  countLateUnions(members, numbered, constructs);
  const fields: NonNullable<Declared["fields"]>[number][] = [];
  const names = { next: 0 };
  const text = membersText(place, members, false, names, (name, { value }) => {
    if (value !== undefined && fields.length < 4) fields.push({ name, value });
  });
  return { text: text + nestedDeclarations(place), fields };
}

function member(place: Place, depth: number, nextAge: () => number): Member {
  const { random } = place.project;
  const kind = depth === 0 ? "field" : random.pick(["field", "field", "field", "field", "group", "union"] as const);
  const [least, most] = kind === "union" ? [2, 4] : [1, 3];
  return {
    kind,
    age: nextAge(),
    members: kind === "field" ? [] : random.several(least, most, () => member(place, depth - 1, nextAge)),
    isNamed: random.oneIn(2),
    isNumbered: random.oneIn(15),
    ordinal: -1,
  };
}

/** Lists what has an ordinal: fields, and some named unions. */
function collect(members: readonly Member[], isInUnion: boolean, numbered: Member[], constructs: Constructs): void {
  let hasUnnamed = isInUnion;
  for (const each of members) {
    if (each.kind === "field") {
      numbered.push(each);
      continue;
    }
    if (each.kind === "union") {
      // A scope can have one unnamed union, and a union cannot have any.
      each.isNamed ||= hasUnnamed;
      hasUnnamed ||= !each.isNamed;
      constructs.add(each.isNamed ? "named union" : "unnamed union");
      if (each.isNamed && each.isNumbered) {
        constructs.add("union with an ordinal");
        numbered.push(each);
      }
    } else constructs.add("group");
    for (const inner of each.members) {
      if (inner.kind === "group") constructs.add(each.kind === "union" ? "group in a union" : "group in a group");
      if (inner.kind === "union") constructs.add(each.kind === "union" ? "union in a union" : "union in a group");
    }
    collect(each.members, each.kind === "union", numbered, constructs);
  }
}

/** A union is late if fields outside were added between its first two members. */
function countLateUnions(members: readonly Member[], all: readonly Member[], constructs: Constructs): void {
  for (const each of members) {
    if (each.kind === "union") {
      const inside = each.members.map(ordinals);
      const [first = 0, second = 0] = inside.map((some) => Math.min(...some)).toSorted((a, b) => a - b);
      const own = new Set(inside.flat());
      if (all.some(({ ordinal }) => ordinal > first && ordinal < second && !own.has(ordinal))) {
        constructs.add("late union");
      }
    }
    countLateUnions(each.members, all, constructs);
  }
}

function ordinals({ kind, ordinal, members }: Member): number[] {
  return kind === "field" ? [ordinal] : members.flatMap(ordinals);
}

function membersText(
  place: Place,
  members: readonly Member[],
  isInUnion: boolean,
  names: { next: number },
  onField: (name: string, type: RandomType) => void,
): string {
  let text = "";
  for (const each of members) {
    const name = `m${names.next++}`;
    if (each.kind === "field") {
      const type = randomType(place);
      if (!isInUnion) onField(name, type);
      text += `${name} @${each.ordinal} :${type.text}${defaultValue(place, type)}${annotations(place)};\n`;
      continue;
    }
    // Only the fields of the struct itself are for values.
    const body = membersText(place, each.members, each.kind === "union", names, () => {});
    if (each.kind === "group") text += `${name} :group${annotations(place)} {\n${body}}\n`;
    else if (each.isNamed)
      text += `${name} ${each.isNumbered ? `@${each.ordinal}! ` : ""}:union${annotations(place)} {\n${body}}\n`;
    // It has no place for annotations.
    else text += `union {\n${body}}\n`;
  }
  return text;
}

function defaultValue(place: Place, { text, isPointer, value }: RandomType): string {
  const { random, constructs, constants } = place.project;
  if (value === undefined || !random.oneIn(3)) return "";
  constructs.add(isPointer ? "default of a pointer" : "default of a scalar");
  // The reference compiler does not take a constant for the value of an enum.
  const same = constants.filter(({ type }) => type === text && !/[.]|Enum/.test(text));
  if (same.length === 0 || random.oneIn(2)) return ` = ${value()}`;
  constructs.add("value that is a constant");
  const { file, path } = random.pick(same);
  return ` = ${file === place.file ? `.${path}` : `${importOf(place, file)}.${path}`}`;
}
