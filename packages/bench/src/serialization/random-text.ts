// The texts that the workloads are filled with.

import type { Random } from "./random.js";

/** Makes of cars. */
export const makes: readonly string[] = ["Toyota", "GM", "Ford", "Honda", "Tesla"];
/** Models of cars. */
export const models: readonly string[] = ["Camry", "Prius", "Volt", "Accord", "Leaf", "Model S"];

const words = "foo bar baz qux quux corge grault garply waldo fred plugh xyzzy thud"
  .split(" ")
  .map((word) => Buffer.from(`${word} `));

/** Where a text is put together, as in the C++ program: strings that grow by a letter each would be what is measured, for all contenders. */
const scratch = Buffer.alloc(256);

/** So many letters. */
export function letters(random: Random, count: number): string {
  for (let i = 0; i < count; i++) scratch[i] = 0x61 + random.below(26);
  return scratch.toString("latin1", 0, count);
}

/** Up to nineteen words, with a space after each. */
export function someWords(random: Random): string {
  let length = 0;
  for (let count = random.below(20); count > 0; count--) {
    const word = random.of(words);
    for (let i = 0; i < word.length; i++) scratch[length++] = word[i] as number;
  }
  return scratch.toString("latin1", 0, length);
}
