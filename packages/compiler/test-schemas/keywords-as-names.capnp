# Names that mean something elsewhere in the language.
@0xe1aa1bbf1d3d5129;

struct Names { struct @0 :Int8; union @1 :Int8; group @2 :Int8; enum @3 :Int8; interface @4 :Int8; const @5 :Int8; using @6 :Int8; annotation @7 :Int8; import @8 :Int8; inf @9 :Float32; nan @10 :Float64 = nan; null @11 :Text; stream @12 :Int8; extends @13 :Int8; }
enum Words { true @0; false @1; void @2; inf @3; }
interface Calls { struct @0 (union :Int8) -> (group :Int8); stream @1 () -> stream; }
