# Groups in unions that grew over several versions.
@0xe1aa1bbf1d3d5118;

struct Message {
  union {
    text :group { body @0 :Text; sent @3 :UInt32; edited @6 :Bool; }
    image :group { bytes @1 :Data; width @4 :UInt16; height @5 :UInt16; caption @8 :Text; }
    poll :group { question @2 :Text; options @7 :List(Text); deadline @9 :UInt64; open @10 :Bool; }
  }
}
