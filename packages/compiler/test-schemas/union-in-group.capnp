# Groups with unnamed and named unions inside.
@0xe1aa1bbf1d3d513c;

struct Config {
  net :group { port @0 :UInt16; union { host @1 :Text; address @2 :Data; any @3 :Void; } }
  log :group { level @4 :UInt8; target :union { file @5 :Text; syslog :group { facility @6 :Int8; } off @7 :Void; } }
}
