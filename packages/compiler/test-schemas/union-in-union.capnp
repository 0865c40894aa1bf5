# Unions directly in unions, several levels of them.
@0xe1aa1bbf1d3d513d;

struct Nested {
  outer :union {
    inner :union { a @0 :Int8; innermost :union { b @1 :Text; c @2 :Int64; d @7 :Void; } }
    other :union { e @3 :UInt16; f @4 :UInt32; }
    g @5 :Text;
  }
  h @6 :Int8;
}
