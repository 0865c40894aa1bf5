// How large the segments of a message under construction are. Without a policy a message shares the process's slabs and grows in place.

/** Gives the size for a message's next segment, in bytes, when `byteLength` bytes need room. What is less than that is raised to it. */
export type SegmentGrowth = (byteLength: number) => number;

/** Segments that double the message: the first of `firstWords` words, each one after it as large as all before. The C++ default. */
export function doublingSegments(firstWords: number = 1024): SegmentGrowth {
  let next = firstWords * 8;
  let isFirst = true;
  return (byteLength) => {
    const size = Math.max(byteLength, next);
    next = isFirst ? size : Math.min(next + size, MOST_BYTES);
    isFirst = false;
    return size;
  };
}

/** Segments of `words` words each; only what does not fit into one gets a larger one. */
export function fixedSegments(words: number): SegmentGrowth {
  return () => words * 8;
}

const MOST_BYTES = 2 ** 30;
