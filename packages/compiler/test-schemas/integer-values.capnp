# Ways to write integers, and the ends of their ranges.
@0xe1aa1bbf1d3d5120;

const decimal :Int32 = 1234567;
const hex :UInt64 = 0xFfFfFfFfFfFfFfFf;
const octal :Int16 = 0777;
const negativeHex :Int64 = -0x8000000000000000;
const zero :UInt8 = 0;
struct Holds { a @0 :Int8 = -0x80; b @1 :UInt16 = 0177777; c @2 :Int32 = -1; }
