# Where documentation may be.
@0xe1aa1bbf1d3d510e;

# A file's documentation has to follow its id, as this does.

struct Documented {
  # Of the struct.
  #   Indented.
  #
  # After an empty line.

  a @0 :Int8;  # Of a.
  b @1 :Int8;
  # Of b.

  u :union {
    # Of u.
    c @2 :Void;  # Of c.
    d @3 :Void;
  }
}

enum Kind { # Of the enum.
  one @0;  # Of one.
  two @1;
}

interface Face {
  # Of the interface.
  call @0 (x :Int8) -> ();
  # Of the method.
}
