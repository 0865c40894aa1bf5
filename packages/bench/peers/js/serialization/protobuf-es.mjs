// protobuf-es with the code of protoc-gen-es.

import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { runSerializer } from "../../../dist/serialization/program.js";
import * as generated from "../generated/protobuf-es/serialization_pb.js";
import { plainRows } from "./plain.mjs";

const types = ["ParkingLot", "TotalValue", "SearchResultList", "Expression", "EvaluationResult", "AddressBook"].map(
  (name) => [name, generated[`${name}Schema`]],
);
const encode = Object.fromEntries(
  types.map(([name, schema]) => [name, (value) => toBinary(schema, create(schema, value))]),
);
const decode = Object.fromEntries(types.map(([name, schema]) => [name, (bytes) => fromBinary(schema, bytes)]));

const side = (name, value) => ({ case: `${name}${typeof value === "number" ? "Value" : "Expression"}`, value });
const expressions = {
  make: (op, left, right) => ({ op, left: side("left", left), right: side("right", right) }),
  left: (expression) => expression.left.value,
  right: (expression) => expression.right.value,
};

runSerializer(plainRows({ encode, decode, expressions, amount: BigInt }));
