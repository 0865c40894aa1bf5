# Type parameters in unions and groups.
@0xe1aa1bbf1d3d5116;

struct Result(Ok, Err) { union { ok @0 :Ok; err @1 :Err; pending @2 :Void; } trace :group { last @3 :Err; union { first @4 :Ok; none @5 :Void; } } }
struct Uses { result @0 :Result(Text, List(Text)); both @1 :Result(Result(Text, Text), Data); }
