# An annotation on everything that can have one.
@0xe1aa1bbf1d3d5105;

$mark("file");
annotation mark(*) :Text $flag;
annotation flag(annotation) :Void;
const constant :Int8 = 1 $mark("const");
enum Kind $mark("enum") { a @0 $mark("enumerant"); }
struct Thing $mark("struct") {
  field @0 :Int8 $mark("field");
  named :union $mark("union") { a @1 :Void $mark("member"); b @2 :Void; }
  group :group $mark("group") { c @3 :Void; }
}
interface Face $mark("interface") { call @0 (param :Int8 $mark("param")) -> (result :Int8 $mark("result")) $mark("method"); }
