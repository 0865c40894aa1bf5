# Groups are fields of the struct under a name.
@0xe1aa1bbf1d3d511b;

struct Address { home :group { street @0 :Text; number @1 :UInt16; } work :group { street @2 :Text; number @3 :UInt16 = 7; } }
