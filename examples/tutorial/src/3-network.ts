// Step 3: the same service and client, with an encrypted link between them.

import { Restorer } from "@capnp/net";
import { clientVat, serve, VatConfig } from "@capnp/node";
import { Callback, Echo } from "./echo.capnp.js";
import { echoService } from "./echo-service.js";

// The server. With an ephemeral key it is somebody else each time; `{ file: "key.pem" }` keeps its identity.
const config = new VatConfig({
  secretKey: "ephemeral",
  listenAddress: { type: "tcp", host: "127.0.0.1", port: 0 },
});
const id = config.derivedId("main");
await using served = await serve(config, { restorer: Restorer.single(id, echoService(100)) });
const uri = served.vat.sturdyUri(id);
console.log(`Connecting to echo service at: ${uri}`);

// The client. The URI is all that it knows: where the server is, which key it has, and the secret id of the service.
await using vat = clientVat();
using echo = vat.import(uri).connect(Echo.Client);
const callback = Callback.serve({ log: ({ msg }) => console.log(`Callback got "${msg}"`) });
await echo.heartbeat({ msg: "foo", callback });
