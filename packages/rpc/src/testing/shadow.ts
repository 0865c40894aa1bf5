// For tests of the engine: who refers to what, kept apart from the engine. Vats, connections and messages do not occur in it: a reference
// is an object, a promise, or a place in the results of a call, and leads where those who made and resolved it said.

import type { GameObject } from "./game-object.js";

/** What a reference leads to, as far as anybody has said. */
export class Shadow {
  /** Null unless it is an object. */
  readonly object: GameObject | null;
  /** The results that it is a place in, unless they are there. */
  private readonly of: ShadowResults | null;
  private next: Shadow | null;

  constructor(object: GameObject | null = null, of: ShadowResults | null = null) {
    this.object = object;
    this.of = of;
    this.next = null;
  }

  /** Whether calls on it fail: it is broken, or will be in the results of a call that fails. */
  get fails(): boolean {
    const { end } = this;
    if (end === broken) return true;
    if (end.object !== null) return end.object.failure !== null;
    return end.of !== null && (end.of.end.text === null || end.of.end.target.fails);
  }

  /** Says what a promise is. */
  become(other: Shadow): void {
    this.next = other;
  }

  /** The end of the way: an object, `broken`, or a promise. */
  get end(): Shadow {
    let { next } = this;
    if (next === null) return this;
    while (next.next !== null) next = next.next;
    this.next = next;
    return next;
  }
}

/** What every broken reference leads to. */
export const broken: Shadow = new Shadow();

/** The results of a call, which may be another call's. */
export class ShadowResults {
  /** What was answered; null if that was a failure, undefined as long as nothing was. */
  text: string | null | undefined;
  /** What was called. */
  readonly target: Shadow;
  private readonly places: Shadow[];
  private caps: readonly Shadow[] | null;
  private source: ShadowResults | null;

  constructor(target: Shadow) {
    this.text = undefined;
    this.target = target;
    this.places = [];
    this.caps = null;
    this.source = null;
  }

  /** A place in the results. */
  at(index: number): Shadow {
    const { end } = this;
    if (end.caps !== null) return end.caps[index] ?? broken;
    return (end.places[index] ??= new Shadow(null, end));
  }

  /** The results that these are. */
  get end(): ShadowResults {
    return this.source === null ? this : this.source.end;
  }

  /** The call is answered; with null, it fails. */
  answer(text: string | null, caps: readonly Shadow[]): void {
    this.text = text;
    this.caps = caps;
    this.places.forEach((place, i) => place.become(caps[i] ?? broken));
  }

  /** They are those of another call. */
  follow(other: ShadowResults): void {
    this.source = other;
    this.places.forEach((place, i) => place.become(other.at(i)));
  }
}
