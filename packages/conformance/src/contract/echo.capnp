# The contract: every construct whose TypeScript form the packages agree on. `echo.capnp.ts` was first written by hand.
@0xd5d1f1e8fbd2f0a1;

struct Person {
  # A person, with one of each kind of field.

  id @0 :UInt64;
  name @1 :Text;
  age @2 :UInt8;
  score @3 :Int32 = -7;
  active @4 :Bool = true;
  height @5 :Float64;
  photo @6 :Data;
  phones @7 :List(PhoneNumber);
  luckyNumbers @8 :List(UInt32);

  employment :union {
    unemployed @9 :Void;
    employer @10 :Text;
    selfEmployed @11 :Void;
  }

  home :group {
    # Where the person lives.
    street @12 :Text;
    city @13 :Text;
  }

  spouse @14 :Person;

  struct PhoneNumber {
    number @0 :Text;
    type @1 :Type;

    enum Type {
      mobile @0;
      home @1;
      work @2;
    }
  }
}

struct Shape {
  area @0 :Float64;
  union {
    circle @1 :Float64;
    square @2 :Float64;
    polygon @3 :List(Point);
  }

  struct Point {
    x @0 :Int16;
    y @1 :Int16;
  }
}

struct Box(T) {
  # A generic.
  label @0 :Text;
  value @1 :T;
}

interface Callback {
  log @0 (msg :Text) -> ();
}

interface Echo {
  ping @0 (msg :Text) -> (reply :Text);
  heartbeat @1 (msg :Text, callback :Callback) -> ();
  getLogger @2 () -> (callback :Callback);
}

interface Directory extends(Echo) {
  # Inherits the methods of Echo.
  find @0 (name :Text) -> (person :Person, box :Box(Text), echo :Echo);
  store @1 Person -> (shape :Shape);
}
