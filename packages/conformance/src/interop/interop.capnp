# What the peers of the interop tests serve, in every language. Each method says what a server does; `scenarios.md` beside this file says
# what a client does with it. Only syntax that Cap'n Proto 0.9 knows.
@0xbc3a4cdd1c8a7c61;

enum Colour {
  red @0;
  green @1;
  blue @2;
}

struct Values {
  # A field of every type.
  nothing @0 :Void;
  yes @1 :Bool;
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
  text @12 :Text;
  data @13 :Data;
  colour @14 :Colour;
  shape @15 :Shape;
  bools @16 :List(Bool);
  int8s @17 :List(Int8);
  int64s @18 :List(Int64);
  float64s @19 :List(Float64);
  texts @20 :List(Text);
  datas @21 :List(Data);
  colours @22 :List(Colour);
  shapes @23 :List(Shape);
  matrix @24 :List(List(Int32));
  voids @25 :List(Void);
}

struct Shape {
  name @0 :Text;
  union {
    none @1 :Void;
    circle @2 :Float64;
    rect :group {
      width @3 :Float64;
      height @4 :Float64;
    }
    parts @5 :List(Shape);
  }
}

struct Defaults {
  # Non-zero defaults: a struct that was never set reads as these.
  yes @0 :Bool = true;
  int16 @1 :Int16 = -1234;
  uint64 @2 :UInt64 = 0xfedcba9876543210;
  float32 @3 :Float32 = 1.5;
  float64 @4 :Float64 = -inf;
  text @5 :Text = "default text";
  data @6 :Data = 0x"00 ff 10";
  colour @7 :Colour = blue;
  numbers @8 :List(Int32) = [1, -2, 3];
  shape @9 :Shape = (name = "unit", circle = 1);
}

struct OldPoint {
  # A version that was later extended to `NewPoint`.
  x @0 :Int32;
}

struct NewPoint {
  x @0 :Int32;
  y @1 :Int32 = 7;
  label @2 :Text = "unnamed";
  more @3 :List(Int64);
}

interface Counter {
  # Counts the calls that it receives: what order they arrive in can be seen.
  next @0 () -> (value :UInt32);
  # 0 for the first call, then one more each time.
}

struct Reply {
  reply @0 :Text;
}

interface Callback {
  call @0 (message :Text) -> Reply;
}

interface Base {
  baseName @0 () -> (name :Text);
  # "base".
}

interface Derived extends(Base) {
  derivedName @0 () -> (name :Text);
  # "derived".
}

interface Box(T) {
  put @0 (value :T) -> ();
  get @1 () -> (value :T);
  # What was put last; null before.
}

interface Sink {
  # Takes a stream of numbered chunks.
  write @0 (index :UInt32, chunk :Data) -> stream;
  # Fails with "chunk INDEX" unless INDEX is the number of chunks so far. While the sink is held, it does not return.
  end @1 () -> (chunks :UInt32, bytes :UInt64);
}

struct Nested {
  inner :group {
    callback @0 :Callback;
  }
  next @1 :Nested;
}

enum Ending {
  local @0;
  # An object of the server's.
  mine @1;
  # The capability that `settle` is given.
  broken @2;
  # An error of type failed: "broken promise".
}

interface Peer {
  # The bootstrap object.
  ping @0 (message :Text) -> (reply :Text);
  # "pong MESSAGE".

  echo @1 (values :Values) -> (values :Values);
  # What it was given.

  echoData @2 (data :Data) -> (data :Data);

  defaults @3 () -> (defaults :Defaults, missing :Defaults);
  # A struct in which nothing was set, and a null pointer.

  oldPoint @4 (point :OldPoint) -> (point :OldPoint);
  # A copy of the whole struct, with what the server's version of the type does not know.

  newPoint @5 (point :NewPoint) -> (x :Int32, y :Int32, label :Text, count :UInt32);
  # What it read; `count` is the length of `more`.

  same @6 () -> (peer :Peer);
  # This object.

  nested @7 (callback :Callback) -> (nested :Nested);
  # nested.next.next.inner.callback is the callback; nested.inner.callback is null.

  callBack @8 (callback :Callback, times :UInt32) -> (replies :List(Text));
  # Calls back with "0", "1", ..., one after the other, and gives the replies.

  hold @9 (callback :Callback) -> ();
  # Keeps the callback, and no other, beyond the call.
  callHeld @10 (message :Text) -> Reply;
  # Calls it; fails with "nothing held" without one.
  dropHeld @11 () -> ();
  # Lets go of it.

  isNull @12 (callback :Callback) -> (yes :Bool);

  newCounter @13 () -> (counter :Counter);
  # A new counter at 0.
  live @14 () -> (counters :UInt32);
  # How many of the counters that `newCounter` made are still alive.

  echoCounter @15 (counter :Counter) -> (counter :Counter);
  # The capability that it was given.
  countTwice @16 (counter :Counter) -> (first :UInt32, second :UInt32);
  # Calls `next` twice, without waiting in between.
  counters @17 (counters :List(Counter)) -> (sum :UInt32);
  # Calls `next` on each and adds the results up.

  promise @18 () -> (counter :Counter);
  # Returns at once, with a promise that `settle` resolves. In a language without local promises: a server that returns only when settled.
  settle @19 (ending :Ending, counter :Counter) -> ();
  # Resolves what the last `promise` gave.

  forward @20 (callback :Callback, message :Text) -> Reply;
  # Calls the callback as a tail call, if the language has that, or hands on what it replies.

  never @21 () -> ();
  # Does not return; what is counted by `cancelled` when it is cancelled.
  cancelled @22 () -> (count :UInt32);
  # How many calls of `never` were cancelled since the server began.
  cancelCall @23 (callback :Callback) -> ();
  # Calls the callback and cancels the call, once it was sent; then returns. To know that, it may call `Counter.next` on the callback.

  fail @24 (type :UInt16, reason :Text) -> ();
  # Fails with an exception of a type as rpc.capnp numbers it: failed, overloaded, disconnected, unimplemented.

  derived @25 () -> (derived :Derived);
  textBox @26 () -> (box :Box(Text));
  counterBox @27 () -> (box :Box(Counter));
  shapeBox @28 () -> (box :Box(Shape));

  missing @29 () -> ();
  # Not implemented by any server.

  sink @30 (held :Bool) -> (sink :Sink);
  # A new sink, held or not.
  releaseSinks @31 () -> ();
  # Lets all sinks that are held go on.

  park @32 () -> (index :UInt32);
  # Returns when `resume` is called; the index says how many calls of `park` were waiting before it.
  resume @33 () -> (count :UInt32);
  # Lets all calls of `park` return, and says how many.

  exit @34 () -> ();
  # The server's process ends at once, without an answer.
}
