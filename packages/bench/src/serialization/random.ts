// The random numbers that the workloads draw: xorshift128 from a fixed state, so that every run makes the same messages.

/** A source of random numbers. */
export class Random {
  private x = 0x1d2acd47;
  private y = 0x58ca3e14;
  private z = 0xf563f232 | 0;
  private w = 0x0bc76199;

  /** The next number, whose 32 bits are to be read as unsigned. */
  private next(): number {
    const t = this.x ^ (this.x << 11);
    this.x = this.y;
    this.y = this.z;
    const w = (this.z = this.w);
    return (this.w = w ^ (w >>> 19) ^ t ^ (t >>> 8));
  }

  /** A whole number from 0 up to but without `range`. */
  below(range: number): number {
    // Said to be unsigned, so that it is no division of floating-point numbers.
    return (this.next() >>> 0) % (range >>> 0);
  }
  /** A number from 0 to `range`. */
  upTo(range: number): number {
    return ((this.next() >>> 0) * range) / 0xffffffff;
  }
  /** True or false, equally often. */
  coin(): boolean {
    return (this.next() & 1) === 1;
  }
  /** One of several. */
  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }
}
