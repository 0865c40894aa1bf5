# Declarations within declarations, which see the names around them.
@0xe1aa1bbf1d3d5133;

struct Outer {
  one @0 :Middle;
  two @1 :Middle.Inner;
  struct Middle {
    inner @0 :Inner;
    outer @1 :Outer;
    mood @2 :Mood = calm;
    struct Inner { mood @0 :Mood; depth @1 :Int8 = .Outer.Middle.Inner.limit; const limit :Int8 = 3; }
  }
  enum Mood { wild @0; calm @1; }
}
struct Beside { inner @0 :Outer.Middle.Inner; mood @1 :Outer.Mood; }
