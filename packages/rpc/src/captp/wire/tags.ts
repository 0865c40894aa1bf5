// The tags of the protocol's unions (rpc.capnp): which member is set. Numbers rather than objects of them, so that a bundler can put each
// one in its place.

/** `Message`. */
export const MESSAGE_UNIMPLEMENTED = 0;
export const MESSAGE_ABORT = 1;
export const MESSAGE_CALL = 2;
export const MESSAGE_RETURN = 3;
export const MESSAGE_FINISH = 4;
export const MESSAGE_RESOLVE = 5;
export const MESSAGE_RELEASE = 6;
export const MESSAGE_BOOTSTRAP = 8;
export const MESSAGE_DISEMBARGO = 13;

/** `MessageTarget`. */
export const TARGET_IMPORTED_CAP = 0;
export const TARGET_PROMISED_ANSWER = 1;

/** `Call.sendResultsTo`. */
export const SEND_RESULTS_TO_CALLER = 0;
export const SEND_RESULTS_TO_YOURSELF = 1;

/** `Return`. */
export const RETURN_RESULTS = 0;
export const RETURN_EXCEPTION = 1;
export const RETURN_CANCELED = 2;
export const RETURN_RESULTS_SENT_ELSEWHERE = 3;
export const RETURN_TAKE_FROM_OTHER_QUESTION = 4;

/** `Resolve`. */
export const RESOLVE_CAP = 0;
export const RESOLVE_EXCEPTION = 1;

/** `Disembargo.context`. */
export const DISEMBARGO_SENDER_LOOPBACK = 0;
export const DISEMBARGO_RECEIVER_LOOPBACK = 1;

/** `CapDescriptor`. */
export const CAP_NONE = 0;
export const CAP_SENDER_HOSTED = 1;
export const CAP_SENDER_PROMISE = 2;
export const CAP_RECEIVER_HOSTED = 3;
export const CAP_RECEIVER_ANSWER = 4;
export const CAP_THIRD_PARTY_HOSTED = 5;

/** `PromisedAnswer.Op`. */
export const OP_NOOP = 0;
export const OP_GET_POINTER_FIELD = 1;
