// Tests of generated code, the layering of the packages, and interop with foreign peers.
export {};
