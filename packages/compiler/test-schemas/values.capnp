# Defaults and constants of every type, and the ways to write them.
@0xe1aa1bbf1d3d3f04;

using Shared = import "sub/shared.capnp";
using Shared.Colour;
using import "sub/shared.capnp".Point;

struct All {
  void @0 :Void = void;
  bool @1 :Bool = true;
  int8 @2 :Int8 = -128;
  int16 @3 :Int16 = -0x8000;
  int32 @4 :Int32 = 0x7fffffff;
  int64 @5 :Int64 = -9223372036854775808;
  uint8 @6 :UInt8 = 0377;
  uint16 @7 :UInt16 = .fromConstant;
  uint32 @8 :UInt32 = 4294967295;
  uint64 @9 :UInt64 = 18446744073709551615;
  float32 @10 :Float32 = 1.5e3;
  float64 @11 :Float64 = -123e-45;
  text @12 :Text = "tab\t quote\" nul\0 hex\x41 octal\101 é ✓" " joined";
  data @13 :Data = 0x"00 ff 7f
                      80";
  dataText @14 :Data = "bytes\xff";
  colour @15 :Colour = blue;
  point @16 :Point = (x = 5);
  list @17 :List(Int16) = [1, -2, 3,];
  interface @18 :Iface;
  any @19 :AnyPointer;
  anyStruct @20 :AnyStruct;
  anyList @21 :AnyList;
  cap @22 :Capability;
  self @23 :All;
  voids @24 :List(Void);
  bools @25 :List(Bool);
  uint8s @26 :List(UInt8);
  int32s @27 :List(Int32);
  uint64s @28 :List(UInt64);
  float32s @29 :List(Float32);
  float64s @30 :List(Float64);
  texts @31 :List(Text);
  datas @32 :List(Data);
  points @33 :List(Point);
  colours @34 :List(Colour);
  lists @35 :List(List(Int8));
  faces @36 :List(Iface);
  caps @37 :List(Capability);
}

interface Iface {}

struct Choices {
  union { a @0 :Int16 = 3; b @1 :Text; c :group { d @2 :Int32 = 7; e @3 :Text; } }
  named :union { f @4 :Void; g :group { h @5 :UInt8; i :union { j @6 :Bool; k @7 :Bool; } } }
  plain :group { l @8 :Int8; m @9 :Data; }
}

const fromConstant :UInt16 = Shared.answer;
const reused :Text = import "/sub/shared.capnp".greeting;
const point :Point = Shared.origin;
const infinite :Float64 = -inf;
const notANumber :Float32 = nan;
const whole :Float32 = 16777217;
const empty :List(Text) = [];
const nothing :Point = ();
const nested :All = (
  bool = false, int8 = 1, text = .reused, colour = green, point = .point, self = (self = (int32 = 0)),
  any = .point, anyStruct = .nested2, anyList = .empty,
  voids = [void, void, void], bools = [true, false, true, true, false, false, false, false, true],
  uint8s = [0, 255], int32s = [-1], uint64s = [0xffffffffffffffff], float32s = [inf, -inf, nan, 0.1],
  float64s = [0.1, -0.0], texts = ["", "x"], datas = [0x"01", "y"], points = [(x = 1), (), .point],
  colours = [red, blue], lists = [[1], [], [2, 3]],
);
const nested2 :All = (int64 = 5);
const choices :List(Choices) = [
  (a = 4), (b = "x", named = (f = void)), (c = (d = 1, e = "z")), (a = 1, c = ()),
  (named = (g = (h = 9, i = (k = true))), plain = (l = -1, m = "m")),
];
const deep :List(List(List(UInt16))) = [[[1, 2], []], [], [[.fromConstant]]];

struct Scope { const inner :Int32 = -7; struct Deeper { const more :Int32 = Scope.inner; x @0 :Int32 = Deeper.more; } }
