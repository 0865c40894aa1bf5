# An address book, and points to sum up: for building and reading much.
@0xd8b1b3e2f7a6c540;

struct AddressBook {
  people @0 :List(Person);
}

struct Person {
  id @0 :UInt32;
  name @1 :Text;
  email @2 :Text;
  phones @3 :List(Phone);
}

struct Phone {
  number @0 :Text;
  type @1 :Type;

  enum Type {
    mobile @0;
    home @1;
    work @2;
  }
}

struct Points {
  points @0 :List(Point);
}

struct Point {
  # 96 bytes: a million of them are about 100 MB.
  value @0 :UInt32;
  weight @1 :UInt32;
  a @2 :UInt64;
  b @3 :UInt64;
  c @4 :UInt64;
  d @5 :UInt64;
  e @6 :UInt64;
  f @7 :UInt64;
  g @8 :UInt64;
  h @9 :UInt64;
  i @10 :UInt64;
  j @11 :UInt64;
  k @12 :UInt64;
}
