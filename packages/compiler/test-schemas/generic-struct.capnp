# Structs with type parameters, bound and unbound.
@0xe1aa1bbf1d3d5115;

struct Pair(A, B) { a @0 :A; b @1 :B; }
struct Uses {
  bound @0 :Pair(Text, List(Int32));
  unbound @1 :Pair;
  nested @2 :Pair(Pair(Text, Data), Pair(Uses, Pair));
  list @3 :List(Pair(Text, Text));
  any @4 :Pair(AnyPointer, AnyPointer);
}
