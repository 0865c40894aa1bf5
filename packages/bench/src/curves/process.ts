// The process that measures one point of a curve: `process.js CURVE POINT` prints its figures as JSON.

import { curves } from "./curves.js";

const [name = "", point] = process.argv.slice(2);
const curve = curves[name];
if (curve === undefined) throw new Error(`There is no curve ${name}`);
console.log(JSON.stringify(await curve.measure(Number(point))));
process.exit();
