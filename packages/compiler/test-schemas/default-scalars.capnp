# Defaults of scalar types, which are kept as a XOR.
@0xe1aa1bbf1d3d510d;

struct Scalars { a @0 :Bool = true; b @1 :Int8 = -1; c @2 :UInt8 = 255; d @3 :Int16 = -2; e @4 :UInt16 = 3; f @5 :Int32 = -4; g @6 :UInt32 = 5; h @7 :Int64 = -6; i @8 :UInt64 = 7; j @9 :Float32 = 8.5; k @10 :Float64 = -9.5; l @11 :Bool = false; }
