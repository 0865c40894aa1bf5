# Structs that contain themselves, directly and in turns.
@0xe1aa1bbf1d3d5136;

struct Tree { value @0 :Int32; left @1 :Tree; right @2 :Tree; }
struct Forest { trees @0 :List(Tree); within @1 :Clearing; }
struct Clearing { around @0 :Forest; near @1 :List(Clearing); }
