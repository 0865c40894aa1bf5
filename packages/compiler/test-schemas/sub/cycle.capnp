# The other half of import-cycle.capnp.
@0xe1aa1bbf1d3d5144;

using Forth = import "../import-cycle.capnp".Forth;
struct Back { forth @0 :Forth = (x = 2); name @1 :Text; }
