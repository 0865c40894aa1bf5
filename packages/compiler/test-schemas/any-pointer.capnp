# Fields of any pointer type, and constants in them.
@0xe1aa1bbf1d3d5107;

struct Box { any @0 :AnyPointer; struct @1 :AnyStruct; list @2 :AnyList; capability @3 :Capability; several @4 :List(Box); }
const number :Int32 = 5;
struct Point { x @0 :Int8; }
const point :Point = (x = 1);
const boxed :Box = (any = .point);
