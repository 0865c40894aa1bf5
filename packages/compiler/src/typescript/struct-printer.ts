// The code for a struct or group: all its parts.

import { printBuilder } from "./builder-code.js";
import type { FileContext } from "./file-context.js";
import { printFields, printInit, printObject } from "./plain-object-code.js";
import type { Printer } from "./printer.js";
import { printReader } from "./reader-code.js";
import type { Declaration } from "./scope.js";
import { structCode } from "./struct-code.js";
import { typeArguments } from "./type-parameters.js";

/** Prints all parts of a struct. */
export function printStruct(printer: Printer, context: FileContext, declaration: Declaration): void {
  context.usesMessage = true;
  const code = structCode(context, declaration);
  const args = typeArguments(declaration);
  printReader(printer, code, args);
  printBuilder(printer, code, args);
  printInit(printer, code);
  printObject(printer, code);
  printFields(printer, code);
}
