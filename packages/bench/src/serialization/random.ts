// The random numbers that the workloads draw: xorshift128 from a fixed state, so that every run makes the same messages.

/** A source of random numbers. */
export class Random {
  readonly #state = Int32Array.of(0x1d2acd47, 0x58ca3e14, 0xf563f232, 0x0bc76199);

  #next(): number {
    const state = this.#state;
    const x = state[0] as number;
    const w = state[3] as number;
    const t = x ^ (x << 11);
    state[0] = state[1] as number;
    state[1] = state[2] as number;
    state[2] = w;
    return (state[3] = w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
  }

  /** A whole number from 0 up to but without `range`. */
  below(range: number): number {
    // Said to be unsigned, so that it is no division of floating-point numbers.
    return (this.#next() >>> 0) % (range >>> 0);
  }
  /** A number from 0 to `range`. */
  upTo(range: number): number {
    return (this.#next() * range) / 0xffffffff;
  }
  /** True or false, equally often. */
  coin(): boolean {
    return this.below(2) === 1;
  }
  /** One of several. */
  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}
