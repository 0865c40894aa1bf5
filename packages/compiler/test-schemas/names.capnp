# Names with digits and capitals, and long ones.
@0xe1aa1bbf1d3d512f;

struct X1 { aB2C3 @0 :Int8; x @1 :Int8; uRLLike @2 :Void; }
struct AStructWithARatherLongNameThatGoesOnForAWhileToSeeThatNothingCutsItOff { aFieldWithARatherLongNameThatGoesOnForAWhileToSeeThatNothingCutsItOff @0 :Text; }
