# Groups in groups, with ordinals that alternate between them.
@0xe1aa1bbf1d3d5119;

struct Deep { a :group { x @0 :Int8; b :group { y @2 :Int32; c :group { z @1 :Bool; w @4 :Text; } } v @3 :Int16; } u @5 :Int64; }
