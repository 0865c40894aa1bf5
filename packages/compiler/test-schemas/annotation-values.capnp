# Annotations with values of every type.
@0xe1aa1bbf1d3d5106;

struct Value { number @0 :Int8; text @1 :Text; }
enum Kind { a @0; b @1; }
annotation void(*) :Void;
annotation bool(*) :Bool;
annotation int(*) :Int64;
annotation float(*) :Float32;
annotation text(*) :Text;
annotation data(*) :Data;
annotation list(*) :List(Int16);
annotation struct(*) :Value;
annotation enum(*) :Kind;
annotation structs(*) :List(Value);
struct All $void $bool(true) $int(-5) $float(1.5) $text("t") $data(0x"00") $list([1, 2]) $struct(number = 1, text = "x") $enum(b) $structs([(number = 1), ()]) {}
struct Twice $text("one") $text("two") { a @0 :Void $bool(false) $struct((text = "y")); }
