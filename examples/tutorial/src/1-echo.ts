// Step 1: a service, and a client in the same process.

import { Echo } from "./echo-1.capnp.js";

const service = Echo.serve({ ping: ({ msg }) => ({ reply: `echo:${msg}` }) });

using echo = service.$client();
const { reply } = await echo.ping({ msg: "foo" });
console.log(`Got reply "${reply}"`);
