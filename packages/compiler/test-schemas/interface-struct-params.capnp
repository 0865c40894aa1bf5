# Structs as the parameters and results of methods.
@0xe1aa1bbf1d3d5127;

struct Request { id @0 :UInt32; }
struct Response { text @0 :Text; }
interface Calls {
  both @0 Request -> Response;
  parameter @1 Request -> (text :Text);
  result @2 (id :UInt32) -> Response;
  same @3 Request -> Request;
  nested @4 Calls.Local -> Calls.Local;
  nothing @5 Request;
  struct Local { x @0 :Int8; }
}
