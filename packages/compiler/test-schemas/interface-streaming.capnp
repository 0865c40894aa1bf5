# Methods that stream.
@0xe1aa1bbf1d3d5126;

interface ByteSink { write @0 (bytes :Data) -> stream; end @1 () -> (count :UInt64); }
struct Chunk { bytes @0 :Data; }
interface Structs { push @0 Chunk -> stream; }
