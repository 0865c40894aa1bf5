# Streaming methods, and what is needed to pass them around.
@0xd0c1a8f3b6e2974b;

interface Sink {
  write @0 (chunk :Data) -> stream;
  # The next piece.
  end @1 () -> (total :UInt64);
  # There are no more pieces. How many bytes there were.
}

interface Store {
  open @0 (name :Text) -> (sink :Sink);
  forward @1 (to :Sink);
  # What is open from now on goes there.
}

interface Numbers extends (Sink) {
  add @0 (number :Int32, on :Sink) -> stream;
}
