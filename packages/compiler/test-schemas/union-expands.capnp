# The space of a union grows as later members need more.
@0xe1aa1bbf1d3d513a;

struct Expanding { union { a @0 :Bool; b @1 :UInt8; c @2 :UInt16; d @3 :UInt32; e @4 :UInt64; } after @5 :Bool; }
struct Blocked { union { a @0 :UInt8; c @2 :UInt32; } b @1 :UInt8; d @3 :UInt16; }
struct Pointers { union { a @0 :Text; b :group { c @1 :Text; d @2 :Data; } e @3 :List(Text); } f @4 :Text; }
