# The tutorial's echo service, with a logger that clients can get, and replace.
@0xb287252b6cbed46e;

interface Callback {
  log @0 (msg :Text) -> ();
}

interface Echo {
  ping @0 (msg :Text) -> (reply :Text);

  heartbeat @1 (msg :Text, callback :Callback) -> ();
  # Tells `callback` the message three times.

  getLogger @2 () -> (callback :Callback);
  # The server's logger.

  setLogger @3 (callback :Callback) -> ();
  # Makes another object the server's logger.
}
