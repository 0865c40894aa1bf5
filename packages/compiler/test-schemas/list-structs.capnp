# Lists of structs as defaults: elements of one size, whatever is set in them.
@0xe1aa1bbf1d3d512d;

struct Point { x @0 :Int32; y @1 :Int32 = 5; label @2 :Text; next @3 :Point; }
struct Path { points @0 :List(Point) = [(x = 1, y = 2), (), (label = "end", next = (x = 9))]; }
const path :Path = (points = [(x = 3)]);
