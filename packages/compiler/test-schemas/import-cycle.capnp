# Two files that import each other.
@0xe1aa1bbf1d3d511d;

using Back = import "sub/cycle.capnp".Back;
struct Forth { back @0 :Back; list @1 :List(Back); x @2 :Int8 = 1; }
