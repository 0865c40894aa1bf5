# The type that stands for the results of a streaming method, `write @0 (bytes :Data) -> stream`.

@0x86c366a91393f3f8;
$import "/capnp/c++.capnp".namespace("capnp");

struct StreamResult @0x995f9a3377c0b16e {
  # Always empty. `-> stream` compiles to a result of this type: a generator that knows streaming gives the
  # method a signature with flow control (the call settles as soon as the next one may be made), and one
  # that does not still gets an ordinary method that returns nothing. On the wire there is no difference.
}
