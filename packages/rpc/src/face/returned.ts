// What a method may return.

/**
 * The results of a method, now or later: a plain object, a reader or builder (`I`), a function that fills a builder in, or nothing for
 * results that are left at their defaults.
 */
export type Returned<I, B> = Results<I, B> | PromiseLike<Results<I, B>>;

type Results<I, B> = I | undefined | void | ((results: B) => void);
