// Where the results of an answer go. To be imported as a whole: `ResultsTo.caller`.

/** To the caller, in Return. */
export const caller = 0;
/** They stay here: they are the results of a question of ours (`sendResultsTo.yourself`). */
export const us = 1;
/** Nowhere: the caller only pipelines on them (`onlyPromisePipeline`). */
export const nobody = 2;

/** One of them. */
export type Value = 0 | 1 | 2;
