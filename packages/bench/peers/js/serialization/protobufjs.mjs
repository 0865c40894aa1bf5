// protobufjs with the static code of its own compiler.

import { runSerializer } from "../../../dist/serialization/program.js";
import * as generated from "../generated/protobufjs/serialization.js";
import { plainRows } from "./plain.mjs";

const types = Object.entries((generated.default ?? generated).serialization);
const encode = Object.fromEntries(types.map(([name, type]) => [name, (value) => type.encode?.(value).finish()]));
const decode = Object.fromEntries(types.map(([name, type]) => [name, (bytes) => type.decode?.(bytes)]));

runSerializer(plainRows({ encode, decode }));
