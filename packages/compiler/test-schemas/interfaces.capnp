# Interfaces: methods of every shape, inheritance, streaming.
@0xe1aa1bbf1d3d3f06;

struct Request { text @0 :Text; }
struct Response { number @0 :Int32; }

interface Empty {}

interface Shapes @0xe1aa1bbf1d3d3ff0 {
  # Out of order on purpose.

  third @2 Request -> Response;
  # From struct to struct.

  first @0 ();
  second @1 (a :Int8, b :Text = "default", c :Request = (text = "x"), d :Empty = null, e :Text = null) -> ();
  fourth @3 () -> (value :UInt64 = 5, list :List(Response), callback :Shapes);
  fifth @4 Request -> (ok :Bool);
  stream @5 (chunk :Data) -> stream;
  struct @6 (struct :Void, union :Bool) -> (using :Text);

  struct Local { x @0 :Shapes.Local; }
  const limit :UInt32 = 10;
}

interface Derived extends(Shapes, Empty) {
  more @0 (local :Shapes.Local) -> Shapes.Local;
}
interface Diamond extends(Derived, Shapes) {}

struct HasCapabilities {
  one @0 :Diamond;
  many @1 :List(Shapes);
  any @2 :Capability;
}
