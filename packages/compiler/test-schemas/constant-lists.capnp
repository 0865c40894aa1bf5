# Constants of list types.
@0xe1aa1bbf1d3d5108;

const flags :List(Bool) = [true, false];
const words :List(Text) = ["a", "", "c"];
const nested :List(List(UInt8)) = [[1, 2], []];
const nothing :List(Void) = [void];
const none :List(Int64) = [];
