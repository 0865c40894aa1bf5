# Defaults of pointer types.
@0xe1aa1bbf1d3d510c;

struct Inner { x @0 :Int32 = 3; name @1 :Text = "inner"; }
struct Outer { given @0 :Inner = (x = 4); empty @1 :Inner = (); absent @2 :Inner; list @3 :List(Inner) = [(), (name = "second")]; none @4 :List(Inner) = []; self @5 :Outer = (given = (x = 5)); }
