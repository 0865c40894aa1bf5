# Files embedded as text, as data, and as a message.
@0xe1aa1bbf1d3d3f0a;

using Shared = import "sub/shared.capnp";

const text :Text = embed "embedded.txt";
const data :Data = embed "/embedded.txt";
const pair :Shared.Pair(Shared.Point, List(Text)) = embed "embedded.bin";
