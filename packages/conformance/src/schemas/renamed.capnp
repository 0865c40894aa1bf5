# The annotations for TypeScript.
@0xe1aa1bbf1d3d3f08;

using TypeScript = import "/capnp/typescript.capnp";

struct Thing $TypeScript.name("Item") {
  id @0 :UInt64 $TypeScript.number;
  offset @1 :Int64 = -1 $TypeScript.number;
  exact @2 :UInt64;
  class @3 :Text $TypeScript.name("className");
  kind :union $TypeScript.name("sort") {
    one @4 :Void $TypeScript.name("first");
    two :group $TypeScript.name("second") { size @5 :Int64 $TypeScript.number; }
  }
  inner @6 :Inner;
  colour @7 :Colour;

  struct Inner $TypeScript.name("Part") { x @0 :Int8; }
}

enum Colour $TypeScript.name("Color") { grey @0 $TypeScript.name("gray"); red @1; }

const limit :UInt8 = 5 $TypeScript.name("LIMIT");

interface Things $TypeScript.name("Items") {
  delete @0 (which :UInt64 $TypeScript.name("id") $TypeScript.number) -> (thing :Thing) $TypeScript.name("remove");
}
