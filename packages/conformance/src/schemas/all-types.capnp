# A struct with a field of every type, for tests that send random messages around.
@0x9b0d1c2f7a5e4d31;

enum Color {
  red @0;
  green @1;
  blue @2;
}

struct Point {
  x @0 :Int16;
  y @1 :Int16;
}

struct Small {
  flag @0 :Bool;
}

struct Empty {}

struct Box(T) {
  label @0 :Text;
  value @1 :T;
}

struct AllTypes {
  nothing @0 :Void;
  bool @1 :Bool;
  int8 @2 :Int8;
  int16 @3 :Int16;
  int32 @4 :Int32;
  int64 @5 :Int64;
  uint8 @6 :UInt8;
  uint16 @7 :UInt16;
  uint32 @8 :UInt32;
  uint64 @9 :UInt64;
  float32 @10 :Float32;
  float64 @11 :Float64;
  color @12 :Color;
  text @13 :Text;
  data @14 :Data;
  struct @15 :AllTypes;
  point @16 :Point;
  empty @17 :Empty;

  voids @18 :List(Void);
  bools @19 :List(Bool);
  int8s @20 :List(Int8);
  int16s @21 :List(Int16);
  int32s @22 :List(Int32);
  int64s @23 :List(Int64);
  uint8s @24 :List(UInt8);
  uint16s @25 :List(UInt16);
  uint32s @26 :List(UInt32);
  uint64s @27 :List(UInt64);
  float32s @28 :List(Float32);
  float64s @29 :List(Float64);
  colors @30 :List(Color);
  texts @31 :List(Text);
  datas @32 :List(Data);
  structs @33 :List(AllTypes);
  points @34 :List(Point);
  smalls @35 :List(Small);
  empties @36 :List(Empty);

  matrix @37 :List(List(Int32));
  boolRows @38 :List(List(Bool));
  deepTexts @39 :List(List(List(Text)));
  pointRows @40 :List(List(Point));

  any @41 :AnyPointer;
  anyStruct @42 :AnyStruct;
  anyList @43 :AnyList;

  textBox @44 :Box(Text);
  pointBox @45 :Box(Point);

  choice :union {
    none @46 :Void;
    flag @47 :Bool;
    number @48 :Int64;
    name @49 :Text;
    numbers @50 :List(Int16);
    pair :group {
      left @51 :Text;
      right @52 :UInt8;
    }
    tree @53 :AllTypes;
  }

  place :group {
    latitude @54 :Float32;
    label @55 :Text;
    detail :group {
      floor @56 :Int16;
      notes @57 :List(Text);
    }
  }

  union {
    absent @58 :Void;
    ratio @59 :Float64;
    blob @60 :Data;
  }
}
