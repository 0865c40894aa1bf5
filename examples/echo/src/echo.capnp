# The tutorial's service: it repeats what it is told, calls back, and has a logger of its own.
@0xb287252b6cbed46e;

interface Callback {
  # Somebody who wants to be told something.

  log @0 (msg :Text) -> ();
}

interface Echo {
  ping @0 (msg :Text) -> (reply :Text);
  # Gives back what it is told.

  heartbeat @1 (msg :Text, callback :Callback) -> ();
  # Tells `callback` the message three times, a second apart, and returns after that.

  getLogger @2 () -> (callback :Callback);
  # The server's own logger.
}
