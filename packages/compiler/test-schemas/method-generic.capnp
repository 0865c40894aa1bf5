# Methods with type parameters of their own.
@0xe1aa1bbf1d3d512e;

struct Box(T) { value @0 :T; }
interface Factory(K) {
  make @0 [T] (value :T) -> (box :Box(T));
  pair @1 [A, B] (a :A, b :Box(B), key :K) -> (all :Box(Box(A)), key :K);
  struct @2 [T] Box(T) -> Box(K);
}
