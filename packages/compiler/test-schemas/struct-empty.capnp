# Structs without members, and with only Void ones.
@0xe1aa1bbf1d3d5131;

struct Nothing {}
struct OnlyVoid { a @0 :Void; b @1 :Void; }
struct HoldsNothing { nothing @0 :Nothing; several @1 :List(Nothing); onlyVoid @2 :OnlyVoid; }
