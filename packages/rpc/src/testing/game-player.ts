// For tests of the engine: a vat of the game, and what it has in hand.

import { type ClientHook, shortest } from "../hooks/client-hook.js";
import type { PromiseHook } from "../hooks/promise-hook.js";
import type { GameCall } from "./game.js";
import { GameObject } from "./game-object.js";
import type { Arrived } from "./probe.js";
import { Shadow } from "./shadow.js";

/** The calls on one reference, which must arrive in the order in which they were made. Calls that were given up may be missing. */
export class Line {
  readonly id: number;
  sent = 0;
  private next = 0;

  constructor(id: number) {
    this.id = id;
  }

  /** A call has arrived. @returns what is wrong with that */
  arrived(number: number): string | undefined {
    if (number < this.next) return `after ${this.id}:${this.next - 1}`;
    this.next = number + 1;
    return undefined;
  }
}

/** Choices of `pickResult`. */
export const PROMISED = 3;
export const AT_PEER = 5;

/** A reference that a vat has. */
export interface Ref {
  readonly hook: ClientHook;
  readonly shadow: Shadow;
  /** A promise is only ever resolved to something of lower rank: a cycle that goes through several vats is beyond anybody's detection. */
  readonly rank: number;
  readonly line: Line;
}

interface Promised {
  readonly hook: PromiseHook;
  readonly shadow: Shadow;
  readonly rank: number;
}

interface AtHand {
  readonly arrived: Arrived;
  readonly at: GameObject;
  readonly call: GameCall;
  /** What came in its params. */
  readonly refs: readonly Ref[];
}

/** A vat, with what it refers to, has made, and has yet to answer. */
export class Player {
  readonly main: GameObject;
  readonly mainShadow: Shadow;
  readonly refs: Ref[] = [];
  readonly calls: GameCall[] = [];
  readonly promises: Promised[] = [];
  readonly arrived: AtHand[] = [];
  readonly objects: GameObject[] = [];
  private readonly onArrival: (arrived: Arrived, at: GameObject) => void;
  private readonly newLine: () => Line;

  /** A vat. @param newLine makes a line with an id of its own */
  constructor(
    name: string,
    onArrival: (player: Player, arrived: Arrived, at: GameObject) => void,
    newLine: () => Line,
  ) {
    this.newLine = newLine;
    this.onArrival = (arrived, at) => onArrival(this, arrived, at);
    this.main = new GameObject(name, this.onArrival);
    this.mainShadow = new Shadow(this.main);
    this.objects.push(this.main);
  }

  /** A new object, with a reference to it. */
  newObject(): void {
    const object = new GameObject(`object ${this.objects.length} of ${this.main.name}`, this.onArrival);
    this.objects.push(object);
    this.keep(object, new Shadow(object), 0);
  }

  /** Takes over a reference. */
  keep(hook: ClientHook, shadow: Shadow, rank: number, line: Line = this.newLine()): Ref {
    const ref = { hook, shadow, rank, line };
    this.refs.push(ref);
    return ref;
  }

  /** One of the references, of a rank below one that is given. */
  pickRef(by: number, below: number = Infinity): Ref | undefined {
    return pick(below === Infinity ? this.refs : this.refs.filter(({ rank }) => rank < below), by);
  }
  /** Something to return: what came in the params, a promise of somebody, something at a peer, or anything. */
  pickResult(by: number, below: number, back: readonly Ref[]): Ref | undefined {
    const such = (wanted: (end: ClientHook) => boolean): Ref | undefined =>
      pick(
        this.refs.filter(({ rank, hook }) => rank < below && wanted(shortest(hook))),
        by >> 3,
      );
    switch (by % 7) {
      case 0:
        return undefined;
      case 1:
      case 2:
        return back[by % back.length];
      case PROMISED:
      case 4:
        return such(({ settled }) => !settled);
      case AT_PEER:
        return such(({ settled, brand }) => settled && brand !== null);
      default:
        return this.pickRef(by, below);
    }
  }
  takeRef(by: number): Ref | undefined {
    return take(this.refs, by);
  }
  pickCall(by: number): GameCall | undefined {
    return pick(this.calls, by);
  }
  takeCall(by: number): GameCall | undefined {
    return take(this.calls, by);
  }
  peekArrived(by: number): AtHand | undefined {
    return pick(this.arrived, by);
  }
  takeArrived(by: number): AtHand | undefined {
    return take(this.arrived, by);
  }
  takePromise(by: number): Promised | undefined {
    return take(this.promises, by);
  }

  /** Lets go of everything. */
  dropAll(): void {
    for (const { made } of this.calls.splice(0)) made?.dispose();
    for (const { hook } of this.refs.splice(0)) hook.release();
  }
}

/** One of the things, more often than not of those that came last. */
function pick<T>(from: readonly T[], by: number): T | undefined {
  return from[index(from.length, by)];
}

function take<T>(from: T[], by: number): T | undefined {
  return from.length === 0 ? undefined : from.splice(index(from.length, by), 1)[0];
}

function index(length: number, by: number): number {
  return length - 1 - (by % Math.min(length, 4));
}
