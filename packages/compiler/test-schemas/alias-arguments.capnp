# Arguments that an alias gives stay as they are where it is used through other arguments; those left open, too.
@0xe1aa1bbf1d3d5160;

struct Box(T) {
  struct In(X) { using Mixed = Box(In); using Opened = In(Box); }
  using Twice = Box(Box);
  using Own = Box(Box(T));
  using Listed = List(Box);
  using Bare = Box;
}
struct Uses {
  twice @0 :Box(List(Data)).Twice;
  own @1 :Box(Text).Own;
  listed @2 :Box(Text).Listed;
  bare @3 :Box(Text).Bare;
  mixed @4 :Box(Text).In(Data).Mixed;
  opened @5 :Box(Text).In(Data).Opened;
}
