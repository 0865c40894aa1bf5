# Annotations inside generic scopes.
@0xe1aa1bbf1d3d5103;

struct Scope(T) { annotation note(struct, field) :T; struct Box { value @0 :T; } annotation boxed(struct) :Box; }
struct Text1 $Scope(Text).note("text") $Scope(List(Int8)).boxed(value = [1]) { a @0 :Int8 $Scope(Data).note(0x"01"); }
