// The child process of `direct`: it serves a calculator to its parent, and ends when the parent hangs up.

import { Socket } from "node:net";
import { DuplexStream } from "@capnp/net";
import { byteStreamTransport, twoParty } from "@capnp/rpc";
import { calculatorService } from "./calculator-service.js";
import { CHANNEL } from "./direct.js";

const calculator = calculatorService((line) => console.log(`[child] ${line}`));
const channel = new Socket({ fd: CHANNEL, readable: true, writable: true });
twoParty(byteStreamTransport(new DuplexStream(channel)), { bootstrap: () => calculator });
