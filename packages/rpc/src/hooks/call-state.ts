// Where a call is. It only ever goes forward. To be imported as a whole: `CallState.waiting`.

/** Its params are being built. */
export const building = 0;
/** It was sent. */
export const waiting = 1;
/** It has results. */
export const returned = 2;
/** It has failed, or was cancelled. */
export const failed = 3;

/** One of them. */
export type Value = 0 | 1 | 2 | 3;
