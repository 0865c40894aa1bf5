# What import-far.capnp uses through the aliases here.
@0xe1aa1bbf1d3d5143;

using Shared = import "shared.capnp";
using Here = Shared.Point;
using Pairs = Holder.Pairs;
using Deep = Shared.Pair(Text, Data);
struct Holder { struct Pairs(T) { pair @0 :Shared.Pair(T, Here); } }
const answer :UInt16 = Shared.answer;
