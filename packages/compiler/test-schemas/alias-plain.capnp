# Aliases of declarations, with one name and with another.
@0xe1aa1bbf1d3d5102;

struct Original { x @0 :Int8; enum Kind { a @0; b @1; } const limit :Int8 = 9; }
using Other = Original;
using Kind = Original.Kind;
using Number = Int32;
using Texts = List(Text);
struct Uses { using Local = Other.Kind; o @0 :Other; k @1 :Kind = b; n @2 :Number = .Other.limit; t @3 :Texts; l @4 :Local; }
