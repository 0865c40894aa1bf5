# What the other test schemas import: through a relative path, through `..`, and with an absolute one.
@0xe1aa1bbf1d3d3f01;

using import "../annotations.capnp".mark;

struct Point {
  # A point in the plane.
  x @0 :Int32;
  y @1 :Int32 = -1;
  # Not zero, to see defaults XORed.
}

struct Pair(A, B) {
  first @0 :A;
  second @1 :B;

  struct Swapped { pair @0 :Pair(B, A); }
}

enum Colour $mark("colours") { red @0; green @1 $mark("go"); blue @2; }

const origin :Point = (x = 0, y = 0);
const answer :UInt16 = 42;
const greeting :Text = "hello";
