# Ids given to nested declarations rather than made from their names.
@0xe1aa1bbf1d3d5111;

struct Fixed @0xe1aa1bbf1d3d50f0 { kind @0 :Kind; enum Kind @0xe1aa1bbf1d3d50f1 { a @0; } const c @0xe1aa1bbf1d3d50f3 :Int8 = 1; }
interface Service @0xe1aa1bbf1d3d50f2 { ping @0 (count :Int8) -> (); struct Derived { x @0 :Int8; } }
annotation note @0xe1aa1bbf1d3d50f4 (*) :Void;
