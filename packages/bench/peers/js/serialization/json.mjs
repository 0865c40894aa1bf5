// JSON, as bytes in UTF-8.

import { runSerializer } from "../../../dist/serialization/program.js";
import { plainRows } from "./plain.mjs";

const encode = (value) => Buffer.from(JSON.stringify(value));
const decode = (bytes) => JSON.parse(bytes.toString());
const every = (of) => new Proxy({}, { get: () => of });

runSerializer(plainRows({ encode: every(encode), decode: every(decode) }));
