# Unions and groups in every arrangement.
@0xe1aa1bbf1d3d3f03;

struct Unnamed { before @0 :Int8; union { a @1 :UInt16; b @3 :Text; c @5 :Void; } between @2 :Int8; after @4 :Bool; }

struct Named { u :union { a @0 :Int64; b @1 :Int8; } v :union { c @2 :Text; d @3 :Float32; } }

struct Late {
  a @0 :Int32;
  b @1 :Int16;
  late @2! :union { c @3 :Text; d @4 :Float32; }
  retroactive @6! :union { e @5 :Int32; f @7 :Int8; }
}

struct GroupsInUnion {
  union {
    first :group { x @0 :Int32; y @2 :Int64; z @8 :Text; }
    second :group { x @3 :Int32; y @4 :Text; z @5 :Int64; }
    third :group { x @1 :Int16; y @6 :Bool; z @7 :Data; }
    fourth @9 :Void;
  }
}

struct UnionsInGroup {
  g :group {
    a @0 :Bool;
    union { b @1 :Int8; c @2 :Int16; }
    h :group { d @3 :Text; union { e @4 :UInt8; f @5 :List(Int8); } }
  }
  i @6 :Bool;
}

struct UnionInUnion {
  outer :union {
    inner :union { a @0 :Int32; b @1 :Int32; deep :union { c @3 :Int8; d @4 :Void; } }
    e @2 :Int32;
  }
}

struct VoidsOnly { union { a @0 :Void; b @1 :Void; } g :group { c @2 :Void; } }

struct OutOfOrder { c @2 :Bool; a @0 :Int64; d @3 :Int8; b @1 :Text; union { f @5 :Int16; e @4 :Int32; } }

struct Holes {
  a @0 :Bool; b @1 :Int8; c @2 :Int16; d @3 :Int32; e @4 :Bool; f @5 :Int64; g @6 :Int8; h @7 :Bool; i @8 :Int16; j @9 :Int32;
}

struct Empty {}
