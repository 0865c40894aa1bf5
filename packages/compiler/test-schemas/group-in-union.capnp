# Groups share the space of the union that they are members of.
@0xe1aa1bbf1d3d511a;

struct Event {
  at @0 :UInt64;
  union {
    click :group { x @1 :Int16; y @2 :Int16; button @3 :UInt8; }
    key :group { code @4 :UInt32; text @5 :Text; repeated @6 :Bool; }
    resize :group { width @7 :Float64; height @8 :Float64; screen @9 :Text; title @10 :Text; }
    none @11 :Void;
  }
}
