# What the server keeps about each logger: the OCaml tutorial's format.
@0x97ed384f584feb4a;

struct SavedService {
  logger @0 :SavedLogger;
}

struct SavedLogger {
  label @0 :Text;
}
