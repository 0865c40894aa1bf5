# Lists of all primitive types with defaults.
@0xe1aa1bbf1d3d512c;

struct Lists {
  bools @0 :List(Bool) = [true, false, true, true, true, true, true, true, true];
  int8s @1 :List(Int8) = [-128, 127];
  int16s @2 :List(Int16) = [-32768, 32767];
  int32s @3 :List(Int32) = [-2147483648, 2147483647];
  int64s @4 :List(Int64) = [-9223372036854775808, 9223372036854775807];
  uint8s @5 :List(UInt8) = [0, 255];
  uint16s @6 :List(UInt16) = [65535];
  uint32s @7 :List(UInt32) = [4294967295];
  uint64s @8 :List(UInt64) = [18446744073709551615];
  float32s @9 :List(Float32) = [0, -1.5, inf];
  float64s @10 :List(Float64) = [0, 1e300, -inf, nan];
  voids @11 :List(Void) = [void, void, void];
}
