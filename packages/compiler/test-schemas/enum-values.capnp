# Enums: empty, of one value, out of order, and as defaults.
@0xe1aa1bbf1d3d5110;

enum Empty {}
enum Single { only @0; }
enum Shuffled { third @2; first @0; second @1; }
struct Uses { single @0 :Single; shuffled @1 :Shuffled = second; list @2 :List(Shuffled) = [third, first]; }
const chosen :Shuffled = third;
