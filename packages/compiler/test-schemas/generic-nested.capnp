# Declarations inside a generic struct see its parameters.
@0xe1aa1bbf1d3d5114;

struct Map(Key, Value) {
  entries @0 :List(Entry);
  struct Entry { key @0 :Key; value @1 :Value; more @2 :Entry; }
  interface Cursor { next @0 () -> (entry :Entry); }
  enum Order { up @0; down @1; }
}
struct Uses { entry @0 :Map(Text, Data).Entry; cursor @1 :Map(Text, Text).Cursor; order @2 :Map(Text, Text).Order; loose @3 :Map.Entry; }
