# A default that holds itself.
@0xe65983fbb5d0391a;

struct Loop { self @0 :Loop = (depth = 1); depth @1 :Int8; }

# A union that by default is one of itself, and has groups of the same.
struct Chain {
  union {
    next @0 :Chain;
    end @1 :Int8;
    fork :group {
      left @2 :Chain;
      right @3 :Text;
    }
    other @5 :Chain;
  }
  label @4 :Text;
}

struct Maybe(T) {
  union {
    nothing @0 :Void;
    just @1 :T;
  }
}

struct Chains { maybe @0 :Maybe(Chain); }
