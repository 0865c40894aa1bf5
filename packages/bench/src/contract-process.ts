// The process that measures what the contract costs, in time or heap: prints the figures as JSON. `measureContract` runs it.

import { contractFigures } from "./contract-figures.js";

const quantity = process.argv[2] === "heap" ? "heap" : "time";
console.log(JSON.stringify(await contractFigures(quantity, (name) => console.error(`  ${quantity}: ${name}`))));
