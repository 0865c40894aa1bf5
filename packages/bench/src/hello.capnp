# The smallest service: one interface with one method, for the size of a client that knows nothing else.
@0xc6e8b0d1f2a37954;

interface Hello {
  greet @0 (name :Text) -> (greeting :Text);
}
