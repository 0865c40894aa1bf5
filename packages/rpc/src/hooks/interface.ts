// What an interface's methods are, for dispatch: generated code describes each interface with one of these.

import type { Make, Segment } from "@capnp/message";
import type { StructBuilderType } from "@capnp/message/runtime";
import type { CallHook } from "./call-hook.js";

/** How a method that takes its params and gives its results as bare pointers does so. */
export interface RawMethod {
  /** What the method gets of a call. */
  read(call: CallHook): unknown;
  /** Sets the pointer at byte offset `at` to what the method returned. */
  write(segment: Segment, at: number, value: unknown): void;
}

/** One method. */
export interface Method {
  /** As the schema has it. */
  readonly name: string;
  /** The name of the property of a server object that does it. */
  readonly key: string;
  readonly params: { readonly $of: Make<unknown> };
  readonly results: StructBuilderType<unknown, never>;
  /** Whether it is a streaming method (`-> stream`): while it runs, later calls to its object wait. */
  readonly stream?: boolean;
  /** Set for one whose params and results are not told by `params` and `results`. */
  readonly raw?: RawMethod;
}

interface Part {
  readonly name: string;
  readonly high: number;
  readonly low: number;
  readonly methods: readonly Method[];
}

/** An interface. Nothing is computed before the first call. */
export class Interface {
  /** As the schema has it, with the scopes. */
  declare readonly name: string;
  /** The halves of its 64-bit id, unsigned. */
  declare readonly high: number;
  declare readonly low: number;
  declare readonly methods: () => readonly Method[];
  declare readonly supers: () => readonly Interface[];
  declare private parts: Part[] | null;

  constructor(
    name: string,
    high: number,
    low: number,
    methods: () => readonly Method[],
    supers: () => readonly Interface[],
  ) {
    this.name = name;
    this.high = high;
    this.low = low;
    this.methods = methods;
    this.supers = supers;
    this.parts = null;
  }

  /** The interface with an id, this one or one that it inherits from: its name and methods by number. */
  part(high: number, low: number): Part | undefined {
    this.parts ??= flatten(this);
    for (const part of this.parts) if (part.low === low && part.high === high) return part;
    return undefined;
  }
}

function flatten(top: Interface): Part[] {
  const parts: Part[] = [];
  const seen = new Set<Interface>();
  const visit = (one: Interface): void => {
    if (seen.has(one)) return;
    seen.add(one);
    parts.push({ name: one.name, high: one.high, low: one.low, methods: one.methods() });
    one.supers().forEach(visit);
  };
  visit(top);
  return parts;
}

/** Describes an interface. Its methods and the interfaces it inherits from are only asked for when it is first called. */
export function describe(
  name: string,
  high: number,
  low: number,
  methods: () => readonly Method[],
  supers: () => readonly Interface[],
): Interface {
  return new Interface(name, high >>> 0, low >>> 0, methods, supers);
}
