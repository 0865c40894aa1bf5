# Imports by paths that are relative to the file.
@0xe1aa1bbf1d3d511f;

using Shared = import "sub/shared.capnp";
using import "sub/../sub/shared.capnp".Point;
struct Uses { point @0 :Point; pair @1 :Shared.Pair(Text, Point); colour @2 :Shared.Colour = blue; direct @3 :import "sub/shared.capnp".Point; }
