# An old and a new version of the same types.
@0xe5a2b80c94d7f613;

struct Old {
  number @0 :Int64;
  name @1 :Text;
  child @2 :Old;
  children @3 :List(Old);
  numbers @4 :List(UInt16);
  names @5 :List(Text);
  voids @6 :List(Void);
  longs @7 :List(UInt64);
  bytes @8 :List(UInt8);
}

struct New {
  number @0 :Int64;
  name @1 :Text;
  child @2 :New;
  children @3 :List(New);
  numbers @4 :List(Number);
  names @5 :List(Name);
  voids @6 :List(Number);
  longs @7 :List(Long);
  bytes @8 :List(Number);
  more @9 :Int64 = 987;
  moreText @10 :Text = "more";
  union {
    nothing @11 :Void;
    something @12 :Int32;
  }
}

struct Number {
  value @0 :UInt16;
  text @1 :Text;
}

struct Long {
  value @0 :UInt64;
  text @1 :Text;
}

struct Name {
  text @0 :Text;
  number @1 :UInt32;
}
