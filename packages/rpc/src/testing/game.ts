// For tests of the engine: a game of vats that call, pass on, promise, resolve, return and drop capabilities at random, while messages
// are delivered in random interleavings. It checks that calls made on one reference arrive in order, at one object.

import { exception } from "../exception.js";
import { type ClientHook, share } from "../hooks/client-hook.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { dump } from "../captp/dump.js";
import { type Arrived, call, type Made, Probe, settle, textAt } from "./probe.js";
import { expectFinished, Vat } from "./vats.js";
import { InMemoryTransport } from "../transport/in-memory.js";

interface Ref {
  readonly id: number;
  readonly hook: ClientHook;
  /** A promise is only ever resolved to something of lower rank: a cycle that goes through several vats is beyond anybody's detection. */
  readonly rank: number;
  sent: number;
}

interface Promised {
  readonly hook: PromiseHook;
  readonly rank: number;
}

interface Call {
  readonly made: Made;
  readonly rank: number;
  readonly passed: readonly number[];
}

/** Deliveries after which messages are taken to go in circles. */
const MANY = 20_000;

/** One vat, with a connection to each other one. */
class Player {
  declare readonly vats: Vat[];
  declare readonly refs: Ref[];
  declare readonly calls: Call[];
  declare readonly promises: Promised[];
  declare readonly arrived: Arrived[];
  declare readonly main: Probe;
  declare private readonly game: Game;

  constructor(game: Game, name: string) {
    this.vats = [];
    this.refs = [];
    this.calls = [];
    this.promises = [];
    this.arrived = [];
    this.game = game;
    this.main = this.newProbe(name);
  }

  newProbe(name: string): Probe {
    const probe = new Probe(name, (arrived) => {
      const { passed } = this.game.arrive(probe, arrived.text);
      arrived.caps.forEach((cap, i) => this.keep(cap, passed[i] as number));
      this.arrived.push(arrived);
    });
    this.game.probes.push(probe);
    return probe;
  }

  keep(hook: ClientHook, rank: number): Ref {
    const ref = { id: this.game.nextRef++, hook, rank, sent: 0 };
    this.refs.push(ref);
    return ref;
  }
}

/** The game. A move is five numbers: who does what, and with which of the things there are. */
export class Game {
  /** Is told what happens, for when a failure is to be understood. */
  trace: (line: string) => void = () => {};
  nextRef = 0;
  readonly probes: Probe[] = [];
  private readonly players: Player[];
  private readonly calls = new Map<string, Call>();
  /** By reference: the number of the call that must arrive at the earliest, and where all arrive. */
  private readonly arrivals = new Map<number, { next: number; at: Probe }>();
  private failure: string | undefined;
  private clock = 1;
  private delivered = 0;

  constructor(count: number) {
    this.players = Array.from({ length: count }, (_, i) => new Player(this, `main ${i}`));
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = InMemoryTransport.pair(true);
        const one = this.players[i] as Player;
        const other = this.players[j] as Player;
        one.vats.push(new Vat(a, one.main));
        other.vats.push(new Vat(b, other.main));
      }
    }
    for (const player of this.players) for (const vat of player.vats) player.keep(vat.bootstrap(), 0);
  }

  get vats(): Vat[] {
    return this.players.flatMap(({ vats }) => vats);
  }

  /** A call has arrived. */
  arrive(probe: Probe, text: string): Call {
    const [id, number] = text.split(":").map(Number) as [number, number];
    this.trace(`${text} arrives at ${probe.name}`);
    const last = this.arrivals.get(id);
    if (last !== undefined) {
      if (last.at !== probe) this.failure ??= `${text} arrived at ${probe.name}, others at ${last.at.name}`;
      if (number < last.next) this.failure ??= `${text} arrived after ${id}:${last.next - 1}`;
    }
    this.arrivals.set(id, { next: number + 1, at: probe });
    return this.calls.get(text) as Call;
  }

  private callOn(player: Player, ref: Ref, passed: readonly Ref[], later: number): void {
    const text = `${ref.id}:${ref.sent++}`;
    this.trace(
      `${player.main.name} calls ${text} (${ref.hook.describe()}) with ${passed.map(({ id }) => id).join(", ")}`,
    );
    const rank = Math.max(this.clock++, ref.rank) + 1 + later;
    const made = call(
      ref.hook,
      text,
      passed.map(({ hook }) => hook),
    );
    const entry = { made, rank, passed: passed.map((one) => one.rank) };
    this.calls.set(text, entry);
    player.calls.push(entry);
  }

  /** Makes a move, if it is possible. */
  play([who, what, x, y, z]: readonly number[]): void {
    const player = this.players[(who as number) % this.players.length] as Player;
    const by = [x, y, z] as [number, number, number];
    switch ((what as number) % 12) {
      case 0:
      case 1:
      case 2:
        return this.deliver(this.vats[by[0] % this.vats.length] as Vat);
      case 3:
      case 4: {
        const ref = pick(player.refs, by[0]);
        if (ref === undefined) return;
        const passed = by.slice(1).flatMap((n) => pick(player.refs, n) ?? []);
        return this.callOn(player, ref, passed, by[2] % 20);
      }
      case 5: {
        const made = pick(player.calls, by[0]);
        if (made === undefined) return;
        const { id } = player.keep(made.made.cap(by[1] % 2), made.rank);
        return this.trace(
          `${player.main.name} takes ${id} from call ${player.calls.indexOf(made)}: ${made.made.outcome}`,
        );
      }
      case 6: {
        const ref = take(player.refs, by[0]);
        this.trace(`${player.main.name} drops ${ref?.id}`);
        return ref?.hook.release();
      }
      case 7:
        if (by[1] % 4 === 0) take(player.calls, by[0])?.made.dispose();
        return;
      case 8:
        return this.answer(player, by);
      case 9: {
        const hook = new PromiseHook();
        hook.addRef();
        const rank = this.clock++ + 1 + (by[0] % 20);
        player.promises.push({ hook, rank });
        return this.trace(`${player.main.name} promises ${player.keep(hook, rank).id}`);
      }
      case 10:
        return this.resolve(player, by);
      default: {
        const vat = player.vats[by[0] % player.vats.length] as Vat;
        if (by[1] % 2 === 0) player.keep(vat.bootstrap(), 0);
        else player.keep(player.newProbe(`probe of ${player.main.name}`), 0);
      }
    }
  }

  private deliver(vat: Vat): void {
    if (vat.next === undefined) return;
    if (this.delivered++ > MANY) throw new Error("Messages go in circles");
    vat.handle();
    if (this.failure !== undefined) throw new Error(this.failure);
  }

  private answer(player: Player, [x, y, z]: [number, number, number]): void {
    const arrived = take(player.arrived, x);
    if (arrived === undefined) return;
    if (y % 7 === 0) return arrived.fail("on purpose");
    const { rank } = this.calls.get(arrived.text) as Call;
    const lower = player.refs.filter((ref) => ref.rank < rank);
    const given = [y, z].flatMap((n) => pick(lower, n) ?? []);
    this.trace(`${player.main.name} answers ${arrived.text} with ${given.map(({ id }) => id).join(", ")}`);
    arrived.reply(
      "",
      given.map(({ hook }) => share(hook)),
    );
  }

  private resolve(player: Player, [x, y]: [number, number, number]): void {
    const promise = take(player.promises, x);
    if (promise === undefined) return;
    const ref = pick(
      player.refs.filter(({ rank }) => rank < promise.rank),
      y,
    );
    this.trace(`${player.main.name} resolves a promise to ${ref?.id} (${ref?.hook.describe()})`);
    if (ref === undefined) promise.hook.reject(exception("failed", "nothing to resolve to"));
    else promise.hook.resolve(share(ref.hook));
    promise.hook.release();
  }

  private deliverAll(): void {
    settle();
    for (let moved = true; moved; ) {
      moved = false;
      for (const vat of this.vats) {
        for (; vat.next !== undefined; moved = true) this.deliver(vat);
      }
    }
  }

  /** Answers and drops everything. @throws Error when a call was not answered, or something is left */
  end(): void {
    this.trace("The end");
    for (let round = 0; ; round++) {
      this.deliverAll();
      let more = false;
      for (const player of this.players) {
        // A call on each reference shows that it still leads somewhere.
        if (round === 0) for (const ref of player.refs.slice()) this.callOn(player, ref, [], 0);
        for (const { hook } of player.promises.splice(0)) {
          hook.reject(exception("failed", "the end"));
          hook.release();
        }
        for (const arrived of player.arrived.splice(0)) {
          arrived.reply("");
          more = true;
        }
      }
      if (round > 0 && !more) break;
    }
    for (const player of this.players) {
      for (const { made } of player.calls) {
        if (made.outcome === "waiting")
          throw new Error(
            `The call ${textOf(made)} was never answered:\n${this.vats.map((vat) => dump(vat.connection)).join("\n")}`,
          );
        made.dispose();
      }
      for (const { hook } of player.refs) hook.release();
    }
    settle();
    if (this.failure !== undefined) throw new Error(this.failure);
    expectFinished(...this.vats);
    for (const { main } of this.players) main.release();
    for (const probe of this.probes) if (probe.refs !== 0) throw new Error(`${probe.name} was not released`);
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

function textOf({ pending: { params, paramsAt } }: Made): string {
  return textAt(params, paramsAt);
}
