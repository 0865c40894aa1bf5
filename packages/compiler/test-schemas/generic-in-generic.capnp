# Type arguments that are generic themselves, over several scopes.
@0xe1aa1bbf1d3d5113;

struct A(T) { value @0 :T; struct B(U) { t @0 :T; u @1 :U; struct C(V) { t @0 :T; u @1 :A(U); v @2 :A(V).B(T); } } }
struct Uses { a @0 :A(A(A(Text))); b @1 :A(A(Text)).B(A(Data).B(Text)); c @2 :A(Text).B(Data).C(List(A(Text))); }
