// The schema of a generated type as its module carries it: the node's message, undecoded (schema.capnp, Node).

/**
 * The schema of a generated type, not decoded yet, so that who does not ask for it does not pay for it. `loadSchema` of
 * `@capnp/message/schema` decodes it.
 */
export interface RawSchema {
  /** The type's id. */
  readonly id: bigint;
  /** The canonical message of the type's `Node` without framing, packed, in base64. */
  readonly node: string;
  /** The schemas of the types that the node refers to. A function, since their modules may not be loaded yet. */
  readonly dependencies: () => readonly RawSchema[];
}
