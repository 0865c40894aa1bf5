# The interface that the RPC benchmarks call, in every contender.
@0xe1bd5c7a3b0f4c52;

interface Bench {
  echo @0 (text :Text) -> (text :Text);
  echoData @1 (data :Data) -> (data :Data);
  same @2 () -> (bench :Bench);
  # This object, for chains of calls.
  newCap @3 () -> (cap :Bench);
  # A new object.
  takeCap @4 (cap :Bench) -> ();
  # Lets go of it at once.
  sink @5 () -> (sink :Sink);
  park @6 (text :Text) -> (text :Text);
  # Does not return until `resume` is called.
  resume @7 () -> ();
  echoLater @8 (text :Text) -> (text :Text);
  # Its handler is asynchronous: it waits for a microtask.
}

interface Sink {
  write @0 (chunk :Data) -> stream;
  end @1 () -> (bytes :UInt64);
}
