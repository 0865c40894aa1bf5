# Interfaces that extend one and several others, and a diamond.
@0xe1aa1bbf1d3d5122;

interface A { a @0 (); }
interface B extends(A) { b @0 (); }
interface C extends(A) { c @0 (); d @1 () -> (a :A); }
interface D extends(B, C) { e @0 (b :B) -> (c :C); }
interface E extends(D, A) {}
