// READMEs whose commands are run by tests.

export { runReadme, type ReadmeOptions } from "./console/run-readme.js";
export { consoleSteps, type ConsoleStep } from "./console/console-steps.js";
export { matchShown, type Printed } from "./console/console-match.js";
