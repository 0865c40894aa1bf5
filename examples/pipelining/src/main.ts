// A client and a server in one process, and every message between them.

import { inMemoryPair, twoParty } from "@capnp/rpc";
import { describeMessage } from "@capnp/rpc/protocol";
import { callOurselves, callTheLogger, heartbeatToTheServer } from "./conversation.js";
import { Echo } from "./echo.capnp.js";
import { echoService } from "./echo-service.js";

const print = (line: string): void => console.log(line);
const [clientEnd, serverEnd] = inMemoryPair();
const service = echoService(print);
using _server = twoParty(serverEnd, { bootstrap: () => service });
using client = twoParty(clientEnd, {
  observer: (_peer, direction, message) => {
    print(`client ${direction === "sent" ? "->" : "<-"} server: ${describeMessage(message)}`);
  },
});
using echo = client.bootstrap(Echo.Client);

print("1. A call of what another call will return");
await callTheLogger(echo);
print("2. The server's own logger as its callback");
await heartbeatToTheServer(echo);
print("3. Our own logger, by way of the server");
await callOurselves(echo, print);
