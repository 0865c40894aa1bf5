# A union of Void members needs its discriminant only.
@0xe1aa1bbf1d3d5141;

struct Signal { union { red @0 :Void; amber @1 :Void; green @2 :Void; } seconds @3 :UInt8; }
struct Maybe { value :union { none @0 :Void; some @1 :Int32; } }
