# Constants of struct type with everything that can be nested in them.
@0xe1aa1bbf1d3d510a;

struct Person { name @0 :Text; age @1 :UInt8; tags @2 :List(Text); friend @3 :Person; union { email @4 :Text; phone @5 :UInt64; } home :group { city @6 :Text; } }
const ada :Person = (name = "Ada", age = 36, tags = ["x", "y"], friend = (name = "Charles", phone = 5), email = "ada@example.org", home = (city = "London"));
const people :List(Person) = [(name = "A"), (age = 1), .ada];
const person :Person = .ada;
