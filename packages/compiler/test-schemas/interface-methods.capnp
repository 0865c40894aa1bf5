# Methods with parameter lists of all lengths.
@0xe1aa1bbf1d3d5123;

interface Methods {
  none @0 ();
  nothing @1 () -> ();
  one @2 (a :Int32) -> (b :Text);
  many @3 (a :Bool, b :Int8, c :Int64, d :Text, e :List(Text), f :Methods) -> (g :UInt16, h :Data, i :Methods);
  defaults @4 (a :Int32 = 5, b :Text = "b", c :Text = null, d :List(Int8) = [1], e :Methods = null) -> (f :Bool = true);
}
