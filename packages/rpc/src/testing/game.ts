// For tests of the engine: a game of vats that call, stream, pass on, promise, resolve, return and drop capabilities at random, while
// messages are delivered in random interleavings and links break. It checks each delivery against what the vats did: the call arrives at
// the object that its reference leads to, behind those that were made on the reference before.

import { exception } from "../exception.js";
import { share } from "../hooks/client-hook.js";
import { PromiseHook } from "../hooks/promise-hook.js";
import { dump } from "../captp/dump.js";
import { type GameCounts, noCounts } from "./game-counts.js";
import { Link } from "./game-link.js";
import type { GameObject } from "./game-object.js";
import { AT_PEER, Line, Player, PROMISED, type Ref } from "./game-player.js";
import { type Arrived, call, callToPipeline, callToStream, type Made, settle } from "./probe.js";
import { broken, Shadow, ShadowResults } from "./shadow.js";

/** A call that was made. */
export interface GameCall {
  readonly text: string;
  readonly target: Shadow;
  readonly results: ShadowResults;
  /** Its results, and what they hold, are only ever given references of lower rank. */
  readonly rank: number;
  readonly passed: readonly (Ref | null)[];
  readonly lines: Line[];
  hasArrived: boolean;
  isAwaited: boolean;
  /** Null for the tail of another call. */
  made: Made | null;
}

/** Deliveries after which messages are taken to go in circles. */
const MANY = 20_000;
/** Bytes of streaming calls that may be under way: few, so that senders have to wait. */
const WINDOW = 300;

/** How many moves there are to choose from. */
export const MOVES = 33;

/** The game. A move is five numbers: who does what, and with which of the things there are. */
export class Game {
  readonly counts: GameCounts;
  /** Is told what happens, for when a failure is to be understood. */
  private readonly trace: ((line: string) => void) | undefined;
  private readonly players: Player[];
  private readonly links: { link: Link; players: readonly [Player, Player] }[];
  private readonly calls: Map<string, GameCall>;
  private readonly lines: Line[];
  private failure: string | undefined;
  private clock: number;
  private delivered: number;
  private readonly streams: Made[];

  constructor(count: number, counts: GameCounts = noCounts(), trace?: (line: string) => void) {
    this.counts = counts;
    this.trace = trace;
    this.calls = new Map();
    this.links = [];
    this.failure = undefined;
    this.clock = 1;
    this.delivered = 0;
    this.streams = [];
    counts.programs++;
    const arrive = (player: Player, arrived: Arrived, at: GameObject): void => this.arrive(player, arrived, at);
    const newLine = (): Line => {
      const line = new Line(this.lines.length);
      this.lines.push(line);
      return line;
    };
    this.lines = [];
    this.players = Array.from({ length: count }, (_, i) => new Player(`vat ${i}`, arrive, newLine));
    this.players.forEach((player, i) => {
      for (const other of this.players.slice(0, i)) this.connect(player, other);
    });
  }

  private connect(one: Player, other: Player): void {
    const link = new Link(one.main, other.main, this.counts);
    this.links.push({ link, players: [one, other] });
    this.bootstrap(this.links.length - 1, 0);
    this.bootstrap(this.links.length - 1, 1);
  }

  private bootstrap(index: number, end: 0 | 1): void {
    const { link, players } = this.links[index] as (typeof this.links)[number];
    const hook = link.ends[end].connection.bootstrap(new Uint8Array(0));
    players[end].keep(hook, players[1 - end]?.mainShadow as Shadow, 0);
  }

  /** A call has arrived. */
  private arrive(player: Player, arrived: Arrived, at: GameObject): void {
    const { text, caps } = arrived;
    const made = this.calls.get(text);
    this.trace?.(`${text} arrives at ${at.name}`);
    if (made === undefined) throw new Error(`Nobody made the call ${text}`);
    const wrong = this.judge(made, at) ?? (caps.length > made.passed.length ? "with too many capabilities" : undefined);
    if (wrong !== undefined) this.failure ??= `${text} arrived at ${at.name} ${wrong}`;
    made.hasArrived = true;
    const refs: Ref[] = [];
    made.passed.forEach((ref, i) => {
      const cap = caps[i] ?? null;
      if ((ref === null) !== (cap === null))
        this.failure ??= `${text} arrived with other capabilities than were passed`;
      else if (ref !== null && cap !== null) refs.push(player.keep(cap, ref.shadow, ref.rank));
    });
    player.arrived.push({ arrived, at, call: made, refs });
  }

  private judge(made: GameCall, at: GameObject): string | undefined {
    if (made.hasArrived) return "twice";
    const { end } = made.target;
    if (end.object !== at) return `instead of ${end.object?.name ?? (end === broken ? "failing" : "waiting")}`;
    if (at.streaming !== null) return "while a streaming call was under way";
    if (at.failure !== null) return "after a streaming call had failed";
    const [line, number] = made.text.split(":").map(Number) as [number, number];
    return this.lines[line]?.arrived(number);
  }

  private newCall(ref: Ref, passed: readonly (Ref | null)[], rank: number): GameCall {
    const { line } = ref;
    const text = `${line.id}:${line.sent++}`;
    const { shadow } = ref;
    const results = new ShadowResults(shadow);
    const made: GameCall = {
      text,
      target: shadow,
      results,
      rank,
      passed,
      lines: [],
      hasArrived: false,
      isAwaited: false,
      made: null,
    };
    this.calls.set(text, made);
    this.counts.calls++;
    this.trace?.(`calls ${text} (${ref.hook.describe()}) with ${passed.map((one) => one?.line.id).join(", ")}`);
    return made;
  }

  private rankAbove(rank: number, later: number): number {
    return Math.max(this.clock++, rank) + 1 + (later % 40);
  }

  /** Makes a move, if it is possible. */
  play([who, what, x, y, z]: readonly number[]): void {
    this.counts.moves++;
    const player = this.players[(who as number) % this.players.length] as Player;
    const by = [x, y, z] as [number, number, number];
    this.trace?.(`-- ${player.main.name}: ${String([who, what, x, y, z])}`);
    this.move(player, (what as number) % MOVES, by);
    settle();
    for (const { link } of this.links) link.check();
    if (this.failure !== undefined) throw new Error(this.failure);
  }

  private move(player: Player, what: number, by: [number, number, number]): void {
    if (what < 11) this.deliver(by[0] % this.links.length, (by[1] % 2) as 0 | 1);
    else if (what < 14) this.call(player, by);
    else if (what < 16) this.weave(player, by);
    else if (what < 18) this.take(player, by);
    else if (what < 20) this.drop(player, by);
    else if (what < 21) this.cancel(player, by);
    else if (what < 24) this.answer(player, by);
    else if (what < 25) this.tail(player, by);
    else if (what < 26) this.promise(player, by);
    else if (what < 28) this.resolve(player, by);
    else if (what < 29) this.pipeline(player, by);
    else if (what < 30) this.stream(player, by);
    else if (what < 31) {
      if (by[1] % 2 === 0) this.bootstrap(by[0] % this.links.length, (by[2] % 2) as 0 | 1);
      else player.newObject();
    } else if (what === 31) this.cross(by);
    else if (by[1] % 12 === 0) this.break(by[0] % this.links.length, (by[2] % 2) as 0 | 1);
  }

  private deliver(index: number, end: 0 | 1): boolean {
    if (this.delivered++ > MANY) throw new Error("Messages go in circles");
    return (this.links[index] as { link: Link }).link.deliver(end);
  }

  private call(player: Player, [x, y, z]: [number, number, number]): void {
    const ref = player.pickRef(x);
    if (ref === undefined) return;
    const passed = [y, z].map((by) => (by % 5 === 0 ? null : (player.pickRef(by) ?? null)));
    this.callOn(player, ref, passed, z);
  }

  private callOn(player: Player, ref: Ref, passed: readonly (Ref | null)[], later: number): void {
    const entry = this.newCall(ref, passed, this.rankAbove(ref.rank, later));
    const hooks = passed.map((one) => one?.hook ?? null);
    // Calls that nobody awaits let go of their results with what was pipelined on them.
    entry.isAwaited = later % 4 === 0;
    entry.made = call(ref.hook, entry.text, hooks, entry.isAwaited);
    player.calls.push(entry);
  }

  /** Takes a capability from the results of a call, which may not be there yet: calls on the same place are in one line. */
  private take(player: Player, [x, y]: [number, number, number]): void {
    const made = player.pickCall(x);
    if (made?.made === undefined || made.made === null || made.made.stream !== null) return;
    if (!made.isAwaited && made.made.outcome !== "waiting") return;
    const index = y % 2;
    const ref = player.keep(made.made.cap(index), made.results.at(index), made.rank, made.lines[index]);
    made.lines[index] = ref.line;
    this.trace?.(`takes ${ref.line.id} from call ${made.text}: ${made.made.outcome}`);
  }

  /** Sends something of its own, takes it, perhaps, from the results, and calls it there. */
  private weave(player: Player, [x, y, z]: [number, number, number]): void {
    const ref = player.pickRef(x);
    if (ref === undefined) return;
    if (y % 2 === 0) player.newObject();
    else this.promise(player, [x, y, z]);
    const own = player.refs.at(-1) as Ref;
    this.callOn(player, ref, [own], 20 + z);
    const made = player.calls.at(-1) as GameCall;
    this.take(player, [0, 0, 0]);
    const taken = player.refs.at(-1) as Ref;
    if (made.lines[0] !== taken.line) return;
    for (let i = z % 3; i > 0; i--) this.callOn(player, taken, [null, own], i);
  }

  /**
   * Two vats ask each other for something at the same time, and call what they will get. Perhaps they also promise each other what they
   * were promised, which is when an embargo leads to another one.
   */
  private cross([x, y, z]: [number, number, number]): void {
    const index = x % this.links.length;
    const { players } = this.links[index] as (typeof this.links)[number];
    this.bootstrap(index, 0);
    this.bootstrap(index, 1);
    const mains = players.map(({ refs }) => refs.at(-1) as Ref);
    const order = [y, y + 1, y].map((by) => (by % 2) as 0 | 1);
    for (const end of order) {
      this.callOn(players[end], mains[end] as Ref, [], z);
      this.take(players[end], [0, 0, 0]);
      this.callOn(players[end], players[end].refs.at(-1) as Ref, [], 0);
    }
    if (z % 3 === 0) return;
    for (let i = 2 + (z % 14); i > 0; i--) {
      this.deliver(index, (i % 2) as 0 | 1);
      settle();
    }
    const [one, other] = [players[order[0] as 0 | 1], players[order[1] as 0 | 1]];
    this.answer(one, [0, PROMISED, 0]);
    this.answer(other, [1, AT_PEER, 0]);
    this.answer(other, [0, PROMISED, 0]);
  }

  private drop(player: Player, [x]: [number, number, number]): void {
    const ref = player.takeRef(x);
    this.trace?.(`drops ${ref?.line.id}`);
    ref?.hook.release();
  }

  private cancel(player: Player, [x]: [number, number, number]): void {
    const made = player.takeCall(x);
    this.trace?.(`gives up ${made?.text}`);
    made?.made?.dispose();
  }

  private answer(player: Player, [x, y, z]: [number, number, number]): void {
    const entry = player.takeArrived(x);
    if (entry === undefined) return;
    const { arrived, at, call: made } = entry;
    if (y % 7 === 0) {
      const failure = `${made.text} fails`;
      this.trace?.(`answers ${made.text} with a failure`);
      made.results.answer(null, []);
      arrived.fail(failure);
      return at.answered(arrived, failure);
    }
    const back = entry.refs.filter((ref) => ref.rank < made.rank && player.refs.includes(ref));
    const given = [y, z].map((by) => player.pickResult(by, made.rank, back) ?? null);
    this.trace?.(`answers ${made.text} with ${given.map((ref) => ref?.line.id).join(", ")}`);
    const text = `re ${made.text}`;
    made.results.answer(
      text,
      given.map((ref) => ref?.shadow ?? broken),
    );
    arrived.reply(
      text,
      given.map((ref) => (ref === null ? null : share(ref.hook))),
    );
    at.answered(arrived, null);
  }

  /** Lets another call answer one, whose rank it gets: so it cannot wait for itself. */
  private tail(player: Player, [x, y, z]: [number, number, number]): void {
    const entry = player.peekArrived(x);
    if (entry === undefined || entry.at.streaming === entry.arrived) return;
    const ref = player.pickRef(y, entry.call.rank);
    if (ref === undefined) return;
    player.takeArrived(x);
    const passed = [z % 3 === 0 ? null : (player.pickRef(z) ?? null)];
    const made = this.newCall(ref, passed, entry.call.rank);
    this.trace?.(`answers ${entry.call.text} with the results of ${made.text}`);
    entry.call.results.follow(made.results);
    entry.arrived.tail(
      ref.hook,
      made.text,
      passed.map((one) => one?.hook ?? null),
    );
  }

  private promise(player: Player, [x]: [number, number, number]): void {
    const hook = new PromiseHook();
    hook.addRef();
    const rank = this.rankAbove(0, x);
    const shadow = new Shadow();
    player.promises.push({ hook, rank, shadow });
    const { line } = player.keep(hook, shadow, rank);
    this.trace?.(`promises ${line.id}`);
  }

  private resolve(player: Player, [x, y]: [number, number, number]): void {
    const promise = player.takePromise(x);
    if (promise === undefined) return;
    const ref = player.pickRef(y, promise.rank);
    this.trace?.(`resolves a promise to ${ref?.line.id} (${ref?.hook.describe()})`);
    this.settlePromise(promise, ref ?? null);
  }

  private settlePromise({ hook, shadow }: { hook: PromiseHook; shadow: Shadow }, ref: Ref | null): void {
    shadow.become(ref?.shadow ?? broken);
    if (ref === null) hook.reject(exception("failed", "nothing to resolve to"));
    else hook.resolve(share(ref.hook));
    hook.release();
  }

  private pipeline(player: Player, [x, y, z]: [number, number, number]): void {
    const ref = player.pickRef(x);
    if (ref === undefined) return;
    const made = this.newCall(ref, [], this.rankAbove(ref.rank, z));
    this.counts.pipelineOnly++;
    const pending = callToPipeline(ref.hook, made.text);
    player.keep(pending.cap(y % 2), made.results.at(y % 2), made.rank);
  }

  private stream(player: Player, [x, y]: [number, number, number]): void {
    const ref = player.pickRef(x);
    if (ref === undefined) return;
    for (let i = y % 4; i >= 0; i--) {
      const entry = this.newCall(ref, [], this.rankAbove(ref.rank, 0));
      entry.made = callToStream(ref.hook, entry.text, WINDOW);
      this.streams.push(entry.made);
      player.calls.push(entry);
      this.counts.streamingCalls++;
      if (entry.made.isBlocked) this.counts.streamsBlocked++;
    }
  }

  private break(index: number, end: 0 | 1): void {
    const { link, players } = this.links[index] as (typeof this.links)[number];
    if (link.ends.some(({ connection }) => connection.closed !== null)) return;
    this.trace?.(`the link of ${players[0].main.name} and ${players[1].main.name} breaks`);
    link.break(end);
    this.connect(...players);
  }

  private deliverAll(): void {
    settle();
    for (let moved = true; moved; ) {
      moved = false;
      for (let i = 0; i < this.links.length; i++) {
        for (const end of [0, 1] as const) {
          while (this.deliver(i, end)) {
            moved = true;
            settle();
          }
        }
      }
    }
    for (const { link } of this.links) link.check();
    if (this.failure !== undefined) throw new Error(this.failure);
  }

  /** Answers and drops everything. @throws Error when a call was not answered, or wrongly, or something is left */
  end(): void {
    this.trace?.("-- the end");
    // A call on each reference shows that it still leads somewhere.
    this.deliverAll();
    for (const player of this.players) for (const ref of player.refs.slice()) this.callOn(player, ref, [], 0);
    for (const player of this.players) for (const one of player.promises.splice(0)) this.settlePromise(one, null);
    for (let more = true; more; ) {
      this.deliverAll();
      more = false;
      for (const player of this.players) {
        for (const { arrived, at, call: made } of player.arrived.splice(0)) {
          const text = `re ${made.text}`;
          made.results.answer(text, []);
          arrived.reply(text);
          at.answered(arrived, null);
          more = true;
        }
      }
    }
    for (const player of this.players) for (const made of player.calls) this.checkOutcome(made);
    for (const player of this.players) player.dropAll();
    this.deliverAll();
    for (const { link } of this.links) if (!link.isEmpty) throw new Error(`Something is left: ${this.dumps}`);
    for (const { main } of this.players) main.release();
    settle();
    for (const { objects } of this.players) {
      for (const object of objects) if (object.refs !== 0) throw new Error(`${object.name} was not released`);
    }
  }

  private checkOutcome({ text, results, made }: GameCall): void {
    if (made === null) return;
    const { outcome } = made;
    if (outcome === "waiting") throw new Error(`The call ${text} was never answered: ${this.dumps}`);
    const expected = results.end.text;
    const fails = outcome.startsWith("failed: ") || outcome.startsWith("disconnected: ");
    const isExplained =
      outcome === expected ||
      (expected === null && fails) ||
      (outcome.startsWith("disconnected: ") &&
        this.links.some(({ link }) => link.ends[0].connection.closed !== null)) ||
      (results.end.target.fails && fails) ||
      this.streams.some((one) => one !== made && one.outcome === outcome && fails);
    if (!isExplained) throw new Error(`The call ${text} ended with ${outcome}, not with ${expected}`);
  }

  private get dumps(): string {
    return this.links.flatMap(({ link }) => link.ends.map(({ connection }) => `\n${dump(connection)}`)).join("");
  }
}

/** Plays a whole program. @throws Error when the engine was found to be wrong */
export function playProgram(
  vats: number,
  moves: readonly (readonly number[])[],
  counts?: GameCounts,
  trace?: (line: string) => void,
): void {
  const game = new Game(vats, counts, trace);
  for (const move of moves) game.play(move);
  game.end();
}
