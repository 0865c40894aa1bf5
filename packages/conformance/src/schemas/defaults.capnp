# Default values and constants of every type.
@0xc1f7d4a3b9e60852;

using All = import "all-types.capnp";

struct Scalars {
  bool0 @0 :Bool = false;
  bool1 @1 :Bool = true;
  int8Zero @2 :Int8 = 0;
  int8One @3 :Int8 = 1;
  int8Minus @4 :Int8 = -1;
  int8Min @5 :Int8 = -128;
  int8Max @6 :Int8 = 127;
  int16One @7 :Int16 = 1;
  int16Minus @8 :Int16 = -1;
  int16Min @9 :Int16 = -32768;
  int16Max @10 :Int16 = 32767;
  int32One @11 :Int32 = 1000000;
  int32Minus @12 :Int32 = -1;
  int32Min @13 :Int32 = -2147483648;
  int32Max @14 :Int32 = 2147483647;
  int64One @15 :Int64 = 1;
  int64Minus @16 :Int64 = -1;
  int64Min @17 :Int64 = -9223372036854775808;
  int64Max @18 :Int64 = 9223372036854775807;
  uint8One @19 :UInt8 = 1;
  uint8Max @20 :UInt8 = 255;
  uint16One @21 :UInt16 = 1;
  uint16Max @22 :UInt16 = 65535;
  uint32One @23 :UInt32 = 1;
  uint32High @24 :UInt32 = 0x80000000;
  uint32Max @25 :UInt32 = 4294967295;
  uint64One @26 :UInt64 = 1;
  uint64High @27 :UInt64 = 0x8000000000000000;
  uint64Max @28 :UInt64 = 18446744073709551615;
  float32One @29 :Float32 = 1;
  float32Minus @30 :Float32 = -1.5;
  float32Inf @31 :Float32 = inf;
  float32MinusInf @32 :Float32 = -inf;
  float32Nan @33 :Float32 = nan;
  float64One @34 :Float64 = 1;
  float64Minus @35 :Float64 = -1.5e300;
  float64Inf @36 :Float64 = inf;
  float64MinusInf @37 :Float64 = -inf;
  float64Nan @38 :Float64 = nan;
  color @39 :All.Color = blue;
}

struct Pointers {
  text @0 :Text = "default text";
  data @1 :Data = 0x"01 02 fe ff";
  struct @2 :All.Point = (x = 7, y = -7);
  voids @3 :List(Void) = [void, void];
  bools @4 :List(Bool) = [true, false, true];
  int32s @5 :List(Int32) = [1, -2, 3];
  int64s @6 :List(Int64) = [1, -9223372036854775808];
  float64s @7 :List(Float64) = [0.5, -inf];
  colors @8 :List(All.Color) = [green, red];
  texts @9 :List(Text) = ["one", "two"];
  datas @10 :List(Data) = ["x", 0x"00"];
  points @11 :List(All.Point) = [(x = 1), (y = 2)];
  matrix @12 :List(List(Int32)) = [[1, 2], [], [3]];
  any @13 :AnyPointer;
  emptyStruct @14 :All.Empty = ();
  union {
    none @15 :Void;
    name @16 :Text = "nobody";
    place @17 :All.Point = (x = 3);
  }
}

const nothing :Void = void;
const truth :Bool = true;
const small :Int8 = -12;
const medium :Int16 = -1234;
const whole :Int32 = -12345678;
const large :Int64 = -123456789012345;
const octet :UInt8 = 234;
const port :UInt16 = 45678;
const natural :UInt32 = 3456789012;
const huge :UInt64 = 12345678901234567890;
const half :Float32 = 0.5;
const avogadro :Float64 = 6.02e23;
const unlimited :Float64 = inf;
const color :All.Color = green;
const greeting :Text = "hello \"world\"\n";
const magic :Data = "\x00\xff";
const origin :All.Point = (x = 1, y = -1);
const primes :List(UInt16) = [2, 3, 5, 7];
const flags :List(Bool) = [true, false];
const words :List(Text) = ["a", "b"];
const corners :List(All.Point) = [.origin, (x = 2)];
const grid :List(List(UInt8)) = [[1], [2, 3]];
const box :All.Box(Text) = (label = "l", value = "v");
