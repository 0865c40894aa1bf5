# Generics: parameters in every position, aliases with and without arguments, brands of outer scopes.
@0xe1aa1bbf1d3d3f05;

using Shared = import "/sub/shared.capnp";

struct Other { x @0 :Int32; struct Deep {} }

struct Outer(A, B) {
  a @0 :A;
  inner @1 :Inner;
  bound @2 :Outer(B, A).Inner;
  unbound @3 : .Outer.Inner;
  whole @4 :Outer;
  pair @5 :Shared.Pair(A, List(Text));
  swapped @6 :Shared.Pair(Text, B).Swapped;
  listOfBoxes @7 :List(Box(A));
  aliased @8 :Plain;
  aliasedDeep @9 :Plain.Deep;
  aliasedGeneric @10 :BoxA;
  aliasedSelf @11 :Self(Text, Data);
  third @12 :Inner2(Text).Deepest;
  group :group { b @13 :B; union { c @14 :A; d @15 :Box(B); } }

  using Plain = Other;
  using BoxA = Box(A);
  using Self = Outer;
  using ParameterA = A;

  struct Inner { a @0 :A; b @1 :B; box @2 :BoxA; plain @3 :Plain; }
  struct Inner2(C) { c @0 :C; struct Deepest { a @0 :A; c @1 :C; } }
  interface Face(D) extends(Base(A), Base(List(Box(D)))) { m @0 (a :A, d :D) -> Box(D); }
  annotation ann(*) :A;
  const box :Box(Text) = (value = "in box");
}

struct Box(T) { value @0 :T; }

interface Base(T) {
  get @0 () -> (value :T);
  generic @1 [U, V] (u :U, boxed :Box(V), t :T) -> (x :Box(U), t :T);
  named @2 [U] Box(U) -> Box(T);
  mixed @3 [U] (u :U) -> Outer(U, T);
  interface Nested extends(Base(Text)) { m @0 (t :T); }
}

using Bound = Outer(Text, Data);
using BoundInner = Outer(Text, Data).Inner;
using Unbound = Outer;

struct Uses $Outer(Text, Data).ann("annotated") {
  a @0 :Bound;
  b @1 :BoundInner;
  c @2 :Bound.Inner;
  d @3 :Bound.BoxA;
  e @4 :Unbound(Text, Text);
  f @5 :Unbound.Inner;
  g @6 :Bound.ParameterA = "parameter";
  h @7 :Box(Box(Box(Shared.Point))) = (value = (value = (value = (x = 3))));
  i @8 :Box(Text) = Outer(Data, Data).box;
  j @9 :Outer(Text, List(Int32)).Inner = (a = "a", b = [1, 2], box = (value = "c"));
  k @10 :Box(Base(Text));
  l @11 :Outer(Text, Text).Face(Data);
  m @12 :Box(AnyPointer) = (value = .point);
  n @13 :Box = (value = .point);
}

const point :Shared.Point = (x = 1, y = 2);
