# Loggers that make loggers: the OCaml tutorial's service, with the same ids.
@0x9ab198a53301be6e;

interface Logger @0xbeacebd78653e9af {
  log @0 (msg :Text) -> ();

  sub @1 (label :Text) -> (logger :Logger);
  # A new logger, whose messages are marked with both labels. It can be saved (Persistent.save), and is there for good.
}
