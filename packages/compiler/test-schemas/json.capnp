# The annotations for JSON.
@0xe1aa1bbf1d3d3f09;

using Json = import "/capnp/compat/json.capnp";

struct Annotated $Json.discriminator(name = "kind") {
  id @0 :UInt64 $Json.name("ident");
  plain @1 :Data;
  base64 @2 :Data $Json.base64;
  hex @3 :Data $Json.hex;
  digests @4 :List(Data);
  colour @5 :Colour;
  home :group $Json.flatten() { street @6 :Text; zip @7 :Text $Json.name("post-code"); }
  work :group $Json.flatten(prefix = "work_") { street @8 :Text; inner :group $Json.flatten(prefix = "deep_") { x @9 :Int32; } }
  box @10 :Box $Json.flatten(prefix = "box_");
  state :union $Json.flatten(prefix = "state_") $Json.discriminator() { on @11 :Void; off @12 :Text; dim :group { level @13 :UInt8; } }
  payload :union $Json.discriminator(name = "type", valueName = "value") { number @14 :Int32; text @15 :Text $Json.name("string"); }
  open :union { a @16 :Int32; b @17 :Text; }
  union {
    none @18 :Void;
    one @19 :Int32;
    several @20 :List(Int32) $Json.name("many");
    flat :group $Json.flatten() { u @21 :Int32; v @22 :Text; }
  }
  next @23 :Annotated;
  boxes @24 :List(Box);
}

struct Box { width @0 :Float32; label @1 :Text = "a box" $Json.name("title"); }

enum Colour { red @0; green @1 $Json.name("GREEN"); }
