# The calculator service that the C++ implementation has as its sample, with the same ids and layout: programs in any language can talk
# to each other.
@0x85150b117366d14b;

interface Calculator @0x97983392df35cc36 {
  # Evaluates expressions. What it gives back are objects, which can be used in other expressions at once: however many calls a
  # computation takes, it takes one round trip.

  evaluate @0 (expression :Expression) -> (value :Value);
  # Begins to compute; the value can be read when it is done.

  defFunction @1 (paramCount :Int32, body :Expression) -> (func :Function);
  # Makes a function at the server's side. `body` may refer to its parameters.

  getOperator @2 (op :Operator) -> (func :Function);
  # The arithmetic that the server knows.

  struct Expression {
    union {
      literal @0 :Float64;

      previousResult @1 :Value;
      # Whatever this can be read as, perhaps still to be computed.

      parameter @2 :UInt32;
      # In the body of a function: the parameter with this index.

      call :group {
        function @3 :Function;
        params @4 :List(Expression);
      }
    }
  }

  interface Value @0xc3e69d34d3ee48d2 {
    read @0 () -> (value :Float64);
  }

  interface Function @0xede83a3d96840394 {
    # At the server, or at the client: then the server calls the client.

    call @0 (params :List(Float64)) -> (value :Float64);
  }

  enum Operator {
    add @0;
    subtract @1;
    multiply @2;
    divide @3;
  }
}
