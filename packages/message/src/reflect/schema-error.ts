// The error for schemas that are not valid, not there, or do not fit each other.

/** Thrown for a schema that cannot be used. Told apart by `SchemaError.is`, also across copies of this package. */
export class SchemaError extends Error {
  override get name(): string {
    return "SchemaError";
  }

  /** Whether a value is a SchemaError. */
  static is(value: unknown): value is SchemaError {
    return value instanceof Error && value.name === "SchemaError";
  }
}
