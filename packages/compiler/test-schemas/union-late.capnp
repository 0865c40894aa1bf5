# A field becomes a member of a union that was added later.
@0xe1aa1bbf1d3d513e;

struct Evolved { first @0 :Int32; second @1 :Text; union { was @2 :UInt16; became @5 :Text; or @6 :UInt64; } third @3 :Bool; fourth @4 :Int8; }
struct Retroactive { u :union { old @0 :Int32; new @2 :Text; } between @1 :Bool; more @3 :Int16; }
