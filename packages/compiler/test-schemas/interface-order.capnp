# Methods out of the order of their ordinals.
@0xe1aa1bbf1d3d5125;

interface Shuffled { third @2 (a :Int8); first @0 () -> (b :Int8); second @1 (c :Int8) -> (d :Int8); }
