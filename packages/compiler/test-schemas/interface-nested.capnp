# Declarations inside an interface.
@0xe1aa1bbf1d3d5124;

interface Store {
  open @0 (name :Text, mode :Mode = read) -> (file :File);
  enum Mode { read @0; write @1; }
  interface File { read @0 (count :UInt32 = .Store.File.chunk) -> (data :Data); const chunk :UInt32 = 4096; }
  struct Entry { name @0 :Text; file @1 :File; }
  list @1 () -> (entries :List(Entry));
}
