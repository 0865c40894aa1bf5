# Members of a union with defaults of their own.
@0xe1aa1bbf1d3d5139;

struct Settings { union { port @0 :UInt16 = 8080; host @1 :Text = "localhost"; flags @2 :List(Bool) = [true, false]; on @3 :Bool = true; } }
const set :Settings = (host = "example.org");
const unset :Settings = ();
