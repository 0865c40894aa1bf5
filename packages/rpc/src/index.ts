// Cap'n Proto capabilities, services, promise pipelining and the CapTP engine.
export {};
