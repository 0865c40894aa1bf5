# A default that holds itself.
@0xe65983fbb5d0391a;

struct Loop { self @0 :Loop = (depth = 1); depth @1 :Int8; }
