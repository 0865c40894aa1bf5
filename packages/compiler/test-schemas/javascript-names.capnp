# Names that mean something in JavaScript.
@0xe1aa1bbf1d3d5128;

struct Names { constructor @0 :Int8; then @1 :Text; prototype @2 :Int8; hasOwnProperty @3 :Bool; toString @4 :Text; class @5 :Int8; new @6 :Int8; await @7 :Int8; arguments @8 :Int8; which @9 :Int8; }
struct Object { x @0 :Int8; }
struct Promise { object @0 :Object; error @1 :Error; }
struct Error { union { delete @0 :Void; default @1 :Void; function @2 :Text; } }
enum Symbol { null @0; undefined @1; static @2; }
interface Function { apply @0 (this :Int8) -> (return :Int8); delete @1 (); then @2 () -> (catch :Function); }
