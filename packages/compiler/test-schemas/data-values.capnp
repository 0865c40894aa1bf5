# Ways to write data.
@0xe1aa1bbf1d3d510b;

const empty :Data = "";
const spaced :Data = 0x"00 01 fe
  ff";
const text :Data = "bytes \xff\x00";
struct Holds { data @0 :Data = 0x"c0 ff ee"; none @1 :Data = ""; list @2 :List(Data) = [0x"00", "x"]; }
