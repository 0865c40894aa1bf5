// The random numbers that the workloads draw: xorshift128 from a fixed state, so that every run makes the same messages.

/** A source of random numbers. */
export class Random {
  #x = 0x1d2acd47;
  #y = 0x58ca3e14;
  #z = 0xf563f232 | 0;
  #w = 0x0bc76199;

  #next(): number {
    const t = this.#x ^ (this.#x << 11);
    this.#x = this.#y;
    this.#y = this.#z;
    this.#z = this.#w;
    this.#w = this.#w ^ (this.#w >>> 19) ^ t ^ (t >>> 8);
    return this.#w >>> 0;
  }

  /** A whole number from 0 up to but without `range`. */
  below(range: number): number {
    return this.#next() % range;
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
