// The limits that keep a hostile message from costing more than it weighs.

/** Limits on reading one message. Sizes are in words of 8 bytes. */
export interface ReadLimits {
  /**
   * Words that may be traversed: every pointer that is followed is charged the size of what it leads to, each time. Reading the fields
   * of a reader already held is free. Default 8 Mi words (64 MiB).
   */
  readonly traversalLimitInWords?: number;
  /** Depth of nested structs and lists. Default 64. */
  readonly nestingLimit?: number;
  /** Segments in one message. Default 511. */
  readonly segmentLimit?: number;
  /** Words in one message, checked before anything is allocated. Default: the traversal limit. */
  readonly messageLimitInWords?: number;
}

/** Default of {@link ReadLimits.traversalLimitInWords}: 8 Mi words, 64 MiB. */
export const DEFAULT_TRAVERSAL_LIMIT = 8_388_608;
/** Default of {@link ReadLimits.nestingLimit}. */
export const DEFAULT_NESTING_LIMIT = 64;
/** Default of {@link ReadLimits.segmentLimit}. */
export const DEFAULT_SEGMENT_LIMIT = 511;
