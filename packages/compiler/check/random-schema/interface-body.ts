// Random methods of an interface.

import { annotations, nestedDeclarations } from "./declarations.js";
import { baseInterface, parameterStruct, type Place, pointerType, randomType } from "./types.js";

/** The bases and the body of an interface; `declare` is called when it can be referred to: not by its bases. */
export function interfaceBody(place: Place, declare: () => void): { bases: string; text: string } {
  const { random } = place.project;
  const outside = { ...place, path: place.path.slice(0, -1) };
  const given = random.oneIn(3) ? random.several(1, 2, () => baseInterface(outside)) : [];
  const bases = given.filter((base) => base !== undefined);
  declare();
  const methods = random.several(0, 4, (ordinal) => ({ ordinal, at: random.below(100) }));
  const lines = methods.toSorted((a, b) => a.at - b.at).map(({ ordinal }) => method(place, ordinal));
  return {
    bases: bases.length === 0 ? "" : ` extends(${bases.join(", ")})`,
    text: lines.join("") + nestedDeclarations(place),
  };
}

function method(place: Place, ordinal: number): string {
  const { random, constructs } = place.project;
  const own = random.oneIn(5) ? random.several(1, 2, () => place.project.name("T")) : [];
  if (own.length > 0) constructs.add("type parameter of a method");
  const inside = { ...place, parameters: [...place.parameters, ...own] };
  let text = `call${ordinal} @${ordinal} `;
  if (own.length > 0) text += `[${own.join(", ")}] `;
  text += parameters(inside);
  if (random.oneIn(8)) {
    constructs.add("streaming");
    text += " -> stream";
  } else if (!random.oneIn(4)) text += ` -> ${parameters(inside)}`;
  return `${text}${annotations(place)};\n`;
}

function parameters(place: Place): string {
  const { random, constructs } = place.project;
  const struct = random.oneIn(5) ? parameterStruct(place) : undefined;
  if (struct !== undefined) {
    constructs.add("structs as parameters");
    return struct;
  }
  const list = random.several(0, 3, (i) => {
    const { text, value } = random.oneIn(3) ? pointerType(place, 3) : randomType(place);
    const given = value !== undefined && random.oneIn(4) ? ` = ${value()}` : "";
    return `p${i} :${text}${given}${annotations(place)}`;
  });
  return `(${list.join(", ")})`;
}
