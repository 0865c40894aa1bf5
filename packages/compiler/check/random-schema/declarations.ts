// Random declarations, at the top of a file and inside of others.

import { interfaceBody } from "./interface-body.js";
import type { Declared, Project, ProjectFile } from "./project.js";
import { structBody } from "./struct-body.js";
import { aliasOf, type Place, randomType } from "./types.js";

/** The text of all the declarations of a file. */
export function declarations(project: Project, file: ProjectFile): string {
  const place: Place = { project, file, path: [], parameters: [] };
  return project.random.several(3, 7, () => declaration(place)).join("");
}

/** Declarations inside of another one. */
export function nestedDeclarations(place: Place): string {
  const { random, constructs } = place.project;
  if (place.path.length > 3 || !random.oneIn(3)) return "";
  return random
    .several(1, 3, () => {
      constructs.add("nested declaration");
      if (place.path.length === 3) constructs.add("declaration three levels deep");
      return declaration(place);
    })
    .join("");
}

/** Uses of annotations, to go behind what they are for. */
export function annotations(place: Place): string {
  const { random, constructs } = place.project;
  // They are called by a name: it cannot begin with an import.
  const known = place.project.annotations.filter(({ file }) => file === place.file || aliasOf(place.file, file));
  if (known.length === 0 || !random.oneIn(10)) return "";
  return random
    .several(1, 2, () => {
      constructs.add("use of an annotation");
      const { file, path, value } = random.pick(known);
      const name = file === place.file ? path : `${aliasOf(place.file, file)}.${path}`;
      return value === undefined ? ` $${name}` : ` $${name}(${value()})`;
    })
    .join("");
}

function declaration(place: Place): string {
  switch (place.project.random.below(13)) {
    case 0:
      return enumDeclaration(place);
    case 1:
    case 2:
      return interfaceDeclaration(place);
    case 3:
      return constant(place);
    case 4:
      return annotationDeclaration(place);
    case 5:
    case 6:
      return alias(place);
    default:
      return structDeclaration(place);
  }
}

function structDeclaration(place: Place): string {
  const { project } = place;
  project.constructs.add("struct");
  const { head, inside } = generic(place, project.name("Struct"));
  const declared: Mutable<Declared> = { kind: "struct", file: place.file, path: inside.path };
  project.declared.push(declared);
  const { text, fields } = structBody(inside);
  declared.fields = fields;
  return `struct ${head}${annotations(place)} {\n${text}}\n`;
}

function interfaceDeclaration(place: Place): string {
  const { project } = place;
  project.constructs.add("interface");
  const { head, inside } = generic(place, project.name("Face"));
  const { bases, text } = interfaceBody(inside, () =>
    project.declared.push({ kind: "interface", file: place.file, path: inside.path }),
  );
  return `interface ${head}${bases}${annotations(place)} {\n${text}}\n`;
}

/** The name of a declaration, maybe with type parameters, and the place inside it. */
function generic(place: Place, name: string): { head: string; inside: Place } {
  const { random } = place.project;
  const own = random.oneIn(4) ? random.several(1, 2, () => place.project.name("T")) : [];
  return {
    head: own.length === 0 ? name : `${name}(${own.join(", ")})`,
    inside: {
      ...place,
      path: [...place.path, { name, parameters: own.length }],
      parameters: [...place.parameters, ...own],
    },
  };
}

function enumDeclaration(place: Place): string {
  const { project } = place;
  const { random } = project;
  project.constructs.add("enum");
  const name = project.name("Enum");
  const enumerants = random.several(1, 5, (i) => `e${i}`);
  const order = enumerants.map((each, ordinal) => ({ each, ordinal, at: random.below(100) }));
  project.declared.push({
    kind: "enum",
    file: place.file,
    path: [...place.path, { name, parameters: 0 }],
    enumerants,
  });
  const lines = order
    .toSorted((a, b) => a.at - b.at)
    .map(({ each, ordinal }) => `${each} @${ordinal}${annotations(place)};\n`);
  return `enum ${name}${annotations(place)} {\n${lines.join("")}}\n`;
}

function constant(place: Place): string {
  const { project } = place;
  const closed = { ...place, parameters: [] };
  let type = randomType(closed);
  while (type.value === undefined) type = randomType(closed);
  project.constructs.add("constant");
  const name = project.name("constant");
  const path = [...place.path.map((each) => each.name), name].join(".");
  const text = `const ${name} :${type.text} = ${type.value()}${annotations(place)};\n`;
  project.constants.push({ file: place.file, path, type: type.text });
  return text;
}

function annotationDeclaration(place: Place): string {
  const { project } = place;
  const closed = { ...place, parameters: [] };
  let type = randomType(closed);
  while (type.value === undefined) type = randomType(closed);
  project.constructs.add("annotation");
  const name = project.name("note");
  const path = [...place.path.map((each) => each.name), name].join(".");
  const text = `annotation ${name} (*) :${type.text}${annotations(place)};\n`;
  project.annotations.push({ file: place.file, path, value: type.text === "Void" ? undefined : type.value });
  return text;
}

function alias(place: Place): string {
  const { project } = place;
  const { random, constructs, declared } = project;
  const name = project.name("Alias");
  const path = [...place.path, { name, parameters: 0 }];
  const open = declared.filter(({ kind, file, path: [first, ...rest] }) => {
    return kind === "struct" && file === place.file && rest.length === 0 && first?.parameters !== 0;
  });
  if (open.length > 0 && random.oneIn(2)) {
    const [{ name: target, parameters }] = random.pick(open).path as [{ name: string; parameters: number }];
    constructs.add("alias of a generic");
    declared.push({ kind: "open alias", file: place.file, path: [...place.path, { name, parameters }] });
    return `using ${name} = ${target};\n`;
  }
  let type = randomType(place);
  // The reference compiler forgets in an alias what kind of AnyPointer a list is of, and then refuses it.
  while (!type.isPointer || /List\((AnyList|Capability)\)/.test(type.text)) type = randomType(place);
  constructs.add("alias");
  const isStruct = /^[ .\w]*Struct\d+[^.]*$/.test(type.text);
  if (isStruct) declared.push({ kind: "alias", file: place.file, path });
  return `using ${name} = ${type.text.trim()};\n`;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
