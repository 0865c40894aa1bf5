# Data fields of every size in orders that leave and fill holes.
@0xe1aa1bbf1d3d5135;

struct Growing { a @0 :Bool; b @1 :UInt8; c @2 :UInt16; d @3 :UInt32; e @4 :UInt64; }
struct Shrinking { a @0 :UInt64; b @1 :UInt32; c @2 :UInt16; d @3 :UInt8; e @4 :Bool; }
struct Filled { a @0 :UInt8; b @1 :UInt64; c @2 :UInt8; d @3 :UInt16; e @4 :UInt32; f @5 :Bool; g @6 :Bool; h @7 :UInt32; }
