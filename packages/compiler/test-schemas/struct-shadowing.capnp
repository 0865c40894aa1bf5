# A name means its nearest declaration.
@0xe1aa1bbf1d3d5137;

struct Thing { outside @0 :Bool; }
struct Box {
  near @0 :Thing;
  far @1 : .Thing;
  struct Thing { inside @0 :Text; deeper @1 :Layer; struct Layer { thing @0 :Thing; } }
}
