# What another file imported, used through an alias in it.
@0xe1aa1bbf1d3d511e;

using Aliases = import "alias-plain.capnp";
using Far = import "sub/far.capnp";
struct Uses { point @0 :Far.Here; pair @1 :Far.Pairs(Text); kind @2 :Aliases.Kind = b; deep @3 :Far.Deep.Swapped; number @4 :UInt16 = Far.answer; }
