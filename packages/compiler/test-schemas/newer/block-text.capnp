# What the language has gained since 0.9.2: text in lines, and values that fit the first field of a struct.
@0xe1aa1bbf1d3d3f80;

struct Named { name @0 :Text; count @1 :Int32 = 3; }

const lines :Text =
  `first \n "verbatim"
  ` second
  "\tescaped\n"
  ;
const named :Named = "first field";
const list :List(Named) = ["a", (name = "b", count = 4)];

struct Uses {
  named @0 :Named = "default";
  group :group { name @1 :Text; }
}
const uses :Uses = (group = "in a group");
