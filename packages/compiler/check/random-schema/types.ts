// Random types, and values of them.

import { baseName, type Declared, type Project, type ProjectFile } from "./project.js";

/** Where a type is written. */
export interface Place {
  readonly project: Project;
  readonly file: ProjectFile;
  /** The declarations around. */
  readonly path: Declared["path"];
  /** The names of the type parameters that can be used. */
  readonly parameters: readonly string[];
}

/** A type as text, and how to write a value of it, if that can be done. */
export interface RandomType {
  readonly text: string;
  readonly isPointer: boolean;
  readonly value?: () => string;
}

/** A type of any kind. `depth` bounds what is nested in it. */
export function randomType(place: Place, depth = 3): RandomType {
  return place.project.random.oneIn(2) ? scalarType(place) : pointerType(place, depth);
}

/** A type that can be a type argument: not all pointer types can. */
function typeArgument(place: Place, depth: number): RandomType {
  let type = pointerType(place, depth);
  while (/^(AnyStruct|AnyList|Capability)$/.test(type.text)) type = pointerType(place, depth);
  return type;
}

/** A type that is a pointer on the wire. */
export function pointerType(place: Place, depth: number): RandomType {
  const { random, declared, constructs } = place.project;
  switch (depth <= 0 ? random.below(3) : random.below(10)) {
    case 0:
      return { text: "Text", isPointer: true, value: () => `"${"text".slice(random.below(5))}"` };
    case 1:
      return { text: "Data", isPointer: true, value: () => random.pick(['0x"00 ff"', '"data"', '""']) };
    case 2:
      return { text: random.pick(["AnyPointer", "AnyStruct", "AnyList", "Capability", "AnyPointer"]), isPointer: true };
    case 3:
    case 4: {
      if (place.parameters.length === 0) break;
      constructs.add("type parameter");
      return { text: random.pick(place.parameters), isPointer: true };
    }
    case 5:
      return listOf(place, depth);
  }
  const targets = declared.filter(({ kind }) => kind !== "enum");
  return targets.length === 0 ? listOf(place, depth) : reference(place, random.pick(targets), depth);
}

/** An interface with type arguments, to be extended; undefined where there is none yet. */
export function baseInterface(place: Place): string | undefined {
  const { random, declared, constructs } = place.project;
  const bases = declared.filter(({ kind }) => kind === "interface");
  if (bases.length === 0) return undefined;
  const base = random.pick(bases);
  constructs.add("inheritance");
  if (base.path.some(({ parameters }) => parameters > 0)) constructs.add("inheritance from a generic");
  return reference(place, base, 2).text;
}

/** A struct with type arguments, for the parameters or results of a method; undefined where there is none yet. */
export function parameterStruct(place: Place): string | undefined {
  const { random, declared } = place.project;
  const structs = declared.filter(({ kind }) => kind === "struct");
  return structs.length === 0 ? undefined : reference(place, random.pick(structs), 2).text;
}

function scalarType(place: Place): RandomType {
  const { random, declared } = place.project;
  const enums = declared.filter(({ kind }) => kind === "enum");
  if (enums.length > 0 && random.oneIn(6)) {
    const target = random.pick(enums);
    return { ...reference(place, target, 2), isPointer: false, value: () => random.pick(target.enumerants ?? []) };
  }
  const [text, ...values] = random.pick([
    ["Void", "void"],
    ["Bool", "true", "false"],
    ["Int8", "-128", "5"],
    ["Int16", "-0x8000", "077"],
    ["Int32", "-5", "2147483647"],
    ["Int64", "-9223372036854775808", "1"],
    ["UInt8", "255", "0"],
    ["UInt16", "65535", "1"],
    ["UInt32", "0xffffffff", "1"],
    ["UInt64", "18446744073709551615", "1"],
    ["Float32", "0.5", "-inf", "nan", "3"],
    ["Float64", "1e100", "-0.25", "inf", "0"],
  ]);
  return { text: text as string, isPointer: false, value: () => random.pick(values) };
}

function listOf(place: Place, depth: number): RandomType {
  let element = randomType(place, depth - 1);
  // There are no lists of these.
  while (/^Any(Pointer|Struct)$/.test(element.text) || place.parameters.includes(element.text)) {
    element = randomType(place, depth - 1);
  }
  const { text, value } = element;
  const list = { text: `List(${text})`, isPointer: true };
  if (value === undefined) return list;
  return { ...list, value: () => `[${place.project.random.several(0, 3, value).join(", ")}]` };
}

function reference(place: Place, target: Declared, depth: number): RandomType {
  const { random, constructs } = place.project;
  let isOpen = target.kind === "open alias";
  let isGeneric = false;
  const segments = target.path.map(({ name, parameters }) => {
    if (parameters === 0) return name;
    isGeneric = true;
    if (random.oneIn(4)) {
      isOpen = true;
      constructs.add("generic left open");
      return name;
    }
    const args = Array.from({ length: parameters }, () => typeArgument(place, depth - 1).text);
    if (args.some((arg) => arg.endsWith(")"))) constructs.add("generic in a generic");
    return `${name}(${args.join(", ")})`;
  });
  const text = qualify(place, target, segments, isGeneric);
  const { fields } = target;
  if (isOpen || isGeneric || fields === undefined) return { text, isPointer: true };
  return { text, isPointer: true, value: () => structValue(place, fields) };
}

function qualify(place: Place, target: Declared, segments: string[], isGeneric: boolean): string {
  const { random, constructs } = place.project;
  if (target.file === place.file) {
    // From inside, the name alone will do, and takes the type arguments of the scopes around.
    const common = target.path.findIndex(({ name }, i) => name !== place.path[i]?.name);
    if (common > 0 && random.oneIn(2)) {
      if (isGeneric) constructs.add("inherited type arguments");
      return segments.slice(common).join(".");
    }
    return (random.oneIn(4) ? " ." : "") + segments.join(".");
  }
  return `${importOf(place, target.file)}.${segments.join(".")}`;
}

/** The alias by which a file knows another one, if it has one. */
export function aliasOf(file: ProjectFile, target: ProjectFile): string | undefined {
  return [...file.imports].find(([, other]) => other === target)?.[0];
}

/** An expression for another file: an alias, an alias in a file that has an alias, or the import itself. */
export function importOf({ project, file }: Place, target: ProjectFile): string {
  const { random, constructs } = project;
  const near = aliasOf(file, target);
  if (near !== undefined && !random.oneIn(4)) return near;
  for (const [alias, between] of file.imports) {
    const far = aliasOf(between, target);
    if (far === undefined) continue;
    constructs.add("far import");
    return `${alias}.${far}`;
  }
  constructs.add("import in an expression");
  return `import "${baseName(target)}"`;
}

function structValue({ project }: Place, fields: NonNullable<Declared["fields"]>): string {
  project.constructs.add("value of a struct");
  const given = fields.filter(() => project.random.oneIn(2));
  return `(${given.map(({ name, value }) => `${name} = ${value()}`).join(", ")})`;
}
