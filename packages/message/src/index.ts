// Cap'n Proto serialization: segments, pointers, readers, builders and framing.
export {};
