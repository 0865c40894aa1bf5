# Several named unions in one struct, of members of several sizes.
@0xe1aa1bbf1d3d513f;

struct Twins {
  left :union { a @0 :UInt8; b @1 :UInt64; c @2 :Text; }
  right :union { a @3 :UInt16; b @4 :Bool; c @5 :List(Int8); }
}
