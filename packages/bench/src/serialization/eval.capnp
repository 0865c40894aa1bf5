# An arithmetic expression: a deep tree of small structs.
@0xe12dc4c3e70e9eda;

struct EvaluationResult {
  value @0 :Int32;
}

enum Operation {
  add @0;
  subtract @1;
  multiply @2;
  divide @3;
  modulus @4;
}

struct Expression {
  op @0 :Operation;

  left :union {
    value @1 :Int32;
    expression @2 :Expression;
  }

  right :union {
    value @3 :Int32;
    expression @4 :Expression;
  }
}
