# Aliases of generic types, with and without arguments.
@0xe1aa1bbf1d3d5101;

struct Pair(A, B) { a @0 :A; b @1 :B; using Flipped = Pair(B, A); struct In { a @0 :A; } }
using TextPair = Pair(Text, Text);
using Free = Pair;
struct Uses { one @0 :TextPair; two @1 :Free(Data, Text); three @2 :TextPair.Flipped; four @3 :TextPair.In; five @4 :Free; }
