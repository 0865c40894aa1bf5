# Unions with an ordinal, which places their discriminant.
@0xe1aa1bbf1d3d513b;

struct Early { tag @0! :union { a @1 :Int8; b @2 :Text; } c @3 :Int16; }
struct Between { a @0 :Int8; tag @2! :union { b @1 :Int32; c @3 :Int64; } d @4 :Bool; }
struct Two { a @1! :union { b @0 :Bool; c @2 :Bool; } d @4! :union { e @3 :Bool; f @5 :Bool; } }
