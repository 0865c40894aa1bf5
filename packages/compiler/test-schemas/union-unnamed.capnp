# An unnamed union between other fields.
@0xe1aa1bbf1d3d5140;

struct Shape { id @0 :UInt32; union { circle @1 :Float64; square @2 :Float32; text @3 :Text; nothing @4 :Void; } name @5 :Text; }
struct Alone { union { a @0 :Int8; b @1 :Text; } }
