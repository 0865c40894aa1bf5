// The texts that the workloads are filled with.

import type { Random } from "./random.js";

/** Makes of cars. */
export const makes: readonly string[] = ["Toyota", "GM", "Ford", "Honda", "Tesla"];
/** Models of cars. */
export const models: readonly string[] = ["Camry", "Prius", "Volt", "Accord", "Leaf", "Model S"];

const words = "foo bar baz qux quux corge grault garply waldo fred plugh xyzzy thud"
  .split(" ")
  .map((word) => `${word} `);

/** So many letters. */
export function letters(random: Random, count: number): string {
  let text = "";
  for (let i = 0; i < count; i++) text += String.fromCharCode(0x61 + random.below(26));
  return text;
}

/** Up to nineteen words, with a space after each. */
export function someWords(random: Random): string {
  let text = "";
  for (let count = random.below(20); count > 0; count--) text += random.of(words);
  return text;
}
