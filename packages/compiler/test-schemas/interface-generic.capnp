# Interfaces with type parameters, and bases with arguments.
@0xe1aa1bbf1d3d5121;

interface Source(T) { next @0 () -> (value :T); }
interface Sink(T) { put @0 (value :T); }
interface Pipe(A, B) extends(Source(B), Sink(A)) { reversed @0 () -> (pipe :Pipe(B, A)); }
interface TextPipe extends(Pipe(Text, Data)) {}
struct Uses { pipe @0 :Pipe(Text, List(Int8)); pipes @1 :List(Pipe(Text, Text)); any @2 :Pipe; }
