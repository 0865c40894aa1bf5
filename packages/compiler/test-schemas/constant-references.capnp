# Constants whose values are other constants, in other scopes too.
@0xe1aa1bbf1d3d5109;

const base :UInt16 = 100;
const same :UInt16 = .base;
struct Scope {
  limit @0 :UInt16 = .base;
  name @1 :Text = .Scope.label;
  numbers @2 :List(UInt16) = .numbers;
  const label :Text = .greeting;
}
const greeting :Text = "hi";
const numbers :List(UInt16) = [1, .base, .Other.Scope.own];
struct Other { struct Scope { const own :UInt16 = 4; } scope @0 :Scope; }
