// Step 2: a capability as a parameter. Whoever is given the callback may call it; nothing else is needed.

import { Callback } from "./echo.capnp.js";
import { echoService } from "./echo-service.js";

const callback = Callback.serve({ log: ({ msg }) => console.log(`Callback got "${msg}"`) });

using echo = echoService(100).$client();
await echo.heartbeat({ msg: "foo", callback });
