# Lists of lists, three levels deep.
@0xe1aa1bbf1d3d512b;

struct Item { x @0 :Int8; }
struct Matrix {
  rows @0 :List(List(Float64)) = [[1, 0], [0, 1]];
  cube @1 :List(List(List(Int16))) = [[[1], []], [], [[2, 3]]];
  texts @2 :List(List(Text)) = [["a"], []];
  items @3 :List(List(Item)) = [[(x = 1)], [(x = 2), ()]];
}
