// Structs with a numbered union, one for each order that its ordinal and those of the fields in and beside it can have.

/** Declarations of structs, for files of their own. */
export function numberedUnions(): string[] {
  return permutations([0, 1, 2, 3, 4]).map(
    ([a, b, c, d, union]) =>
      `struct S { a @${a} :Int8; u @${union}! :union { b @${b} :Int32; c @${c} :Text; } d @${d} :Int16; }\n`,
  );
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
