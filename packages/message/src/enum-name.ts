// The names of enum values.

/** The name of a value of a generated enum; undefined for one that the schema does not know. */
export function enumName<E extends Readonly<Record<string, number>>>(type: E, value: number): keyof E | undefined {
  for (const name in type) if (type[name] === value) return name;
  return undefined;
}
