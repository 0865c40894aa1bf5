# Ordinals in another order than the declarations.
@0xe1aa1bbf1d3d5134;

struct Shuffled { e @4 :Text; c @2 :Bool; a @0 :Int16; d @3 :Data; b @1 :Int64; f @5 :UInt8; }
struct Reversed { d @3 :Bool; c @2 :Int32; b @1 :Text; a @0 :UInt8; }
