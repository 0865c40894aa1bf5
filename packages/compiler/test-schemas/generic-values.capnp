# Defaults and constants of generic types.
@0xe1aa1bbf1d3d5117;

struct Box(T) { value @0 :T; count @1 :Int32 = 1; }
const text :Box(Text) = (value = "boxed", count = 2);
const boxes :List(Box(List(Int16))) = [(value = [1, 2]), ()];
struct Uses { box @0 :Box(Text) = (value = "default"); same @1 :Box(Text) = .text; deep @2 :Box(Box(Data)) = (value = (value = 0x"ff")); }
