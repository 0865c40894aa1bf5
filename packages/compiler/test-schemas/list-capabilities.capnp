# Lists of interfaces.
@0xe1aa1bbf1d3d512a;

interface Worker { work @0 (peers :List(Worker)) -> (made :List(Worker)); }
struct Pool { workers @0 :List(Worker); shifts @1 :List(List(Worker)); any @2 :List(Capability); }
