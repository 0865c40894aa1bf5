// The process that measures what calls leave behind: prints the figures as JSON. `measureMemory` runs it.

import { memoryFigures } from "./memory-figures.js";

console.log(JSON.stringify(await memoryFigures(Number(process.argv[2]))));
