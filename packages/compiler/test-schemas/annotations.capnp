# Annotations of every target and of many types, and their uses.
@0xe1aa1bbf1d3d3f02;
$mark("the file");
$flag;

annotation flag(*) :Void;
annotation mark(*) :Text;
annotation onFile(file) :UInt8;
annotation onConst @0xe1aa1bbf1d3d3fa0 (const) :Float64;
annotation onMany(enum, enumerant, struct, field, union, group, interface, method, param, annotation) :Int64;
annotation structured(struct, field) :Options;
annotation listed(struct) :List(Options);
annotation any(struct) :AnyPointer;
annotation coloured(field) :import "/sub/shared.capnp".Colour;

struct Options {
  name @0 :Text = "unnamed";
  level @1 :Int16 = 7;
  more @2 :List(Text);
}

const options :Options = (name = "constant", more = ["a", "b"]);

$onFile(200);

const annotated :Int8 = 1 $onConst(2.5) $mark("const");

struct Annotated $onMany(-5) $structured(level = 9) $listed([(name = "x"), (level = -1, more = [])]) $any(.options) {
  plain @0 :Text $onMany(1) $structured((name = "y")) $coloured(blue) $mark("a" " b");
  choice :union $onMany(2) {
    one @1 :Void $flag;
    two :group $onMany(0x7fffffffffffffff) { inner @2 :Bool $structured(.options); }
  }
}

interface Callable $onMany(0) {
  call @0 (argument :Text $onMany(3) $flag) -> (result :Int32 $mark("r")) $onMany(-0x8000000000000000);
}

annotation meta(annotation) :Text $onMany(4);
annotation withMeta(struct) :Void $meta("m");
