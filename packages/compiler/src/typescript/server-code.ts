// The code for an interface's servers: the type of their methods, the method table for dispatch, and the function that makes a service.

import { clientArguments, clientBrandType } from "./client-code.js";
import { boundTypes, type FileContext } from "./file-context.js";
import { allMethods, halves, type MethodCode, ownMethods } from "./method-code.js";
import { memberName } from "./names.js";
import type { Printer } from "./printer.js";
import type { Declaration } from "./scope.js";
import { titleOf } from "./struct-code.js";
import { declared, markUnused } from "./type-parameters.js";
import { TypeExpressions } from "./type-expressions.js";

/** Prints what a program needs to serve an interface. */
export function printServer(printer: Printer, context: FileContext, declaration: Declaration): void {
  printServerType(printer, context, declaration);
  printTable(printer, context, declaration);
  printServe(printer, declaration);
}

function printServerType(printer: Printer, context: FileContext, declaration: Declaration): void {
  const types = new TypeExpressions(context, declaration, {
    read: "",
    build: "",
    builder: "Builder",
    isComplete: true,
  });
  const parameters = declaration.parameters.map((one) => one.name);
  printer.doc(
    `What a ${titleOf(declaration)} has to do. Params are released once a method settles: \`$dup()\` the capabilities to be kept.`,
  );
  const methods = allMethods(context, declaration).map(({ name, params, results, isStream, doc }) => {
    const returned = isStream
      ? "void | PromiseLike<void>"
      : `$rpc.Returned<${types.branded(results, "init")}, ${types.branded(results, "build")}>`;
    const text = `${memberName(name)}(params: ${types.branded(params, "read")}, context: $rpc.CallContext): ${returned};`;
    return { doc, text };
  });
  const used = markUnused(declared(parameters, "client", true), methods.map(({ text }) => text).join("\n"));
  printer.block(`export interface ${declaration.name}$Server${used} {`, () => {
    for (const { doc, text } of methods) {
      printer.doc(doc);
      printer.line(text);
    }
  });
  printer.line("");
}

function printTable(printer: Printer, context: FileContext, declaration: Declaration): void {
  const { name, node, parameters } = declaration;
  if (node.which !== "interface") return;
  const title = titleOf(declaration);
  const types = new TypeExpressions(context, declaration, {
    read: "brand.read",
    build: "brand.build",
    builder: "Builder",
    isComplete: true,
  });
  const { high, low } = halves(node.id);
  const body = (): void => {
    printer.line(`"${title}",`, `${high},`, `${low},`);
    printer.block("() => [", () => printEntries(printer, types, ownMethods(context, declaration)), "],");
    const supers = node.interface.superclasses.map(({ id, brand }) => {
      const parent = context.scope.get(id);
      const table = context.name(parent, "$interface");
      if (parent.parameters.length === 0) return table;
      return `${table}(${types.clientBrand(parent, boundTypes(parent, { typeId: id, brand }))})`;
    });
    printer.line(`() => [${supers.join(", ")}],`);
  };
  printer.doc(`The methods of ${title}, for dispatch.`);
  if (parameters.length === 0) {
    printer.block(`export const ${name}$interface: $rpc.Interface = /* @__PURE__ */ $rpc.describe(`, body, ");");
  } else {
    const names = parameters.map((one) => one.name);
    const head = `export function ${name}$interface${declared(names, "client", false)}(brand: ${clientBrandType(declaration)}): $rpc.Interface {`;
    printer.block(head, () => printer.block("return $rpc.describe(", body, ");"));
  }
  printer.line("");
}

function printEntries(printer: Printer, types: TypeExpressions, methods: readonly MethodCode[]): void {
  for (const { name, params, results, isStream } of methods.toSorted((a, b) => a.ordinal - b.ordinal)) {
    const reader = types.structType(params, "read");
    const builder = isStream ? "$rpc.StreamResult, stream: true" : types.structType(results, "build");
    printer.line(`{ name: "${name}", key: "${memberName(name)}", params: ${reader}, results: ${builder} },`);
  }
}

function printServe(printer: Printer, declaration: Declaration): void {
  const { name, parameters } = declaration;
  const client = `${name}$Client`;
  printer.doc("A service that does what `server` does; not yet a reference: see its `$client()`.");
  if (parameters.length === 0) {
    printer.block(
      `export function ${name}$serve(server: ${name}$Server, options?: $rpc.ServiceOptions): $rpc.Service<${client}> {`,
      () => printer.line(`return new $rpc.Service(${name}$interface, ${client}, server, options);`),
    );
  } else {
    const args = clientArguments(declaration);
    const names = parameters.map((one) => one.name);
    printer.block(
      `export function ${name}$serve${declared(names, "client", false)}(
  brand: ${clientBrandType(declaration)},
  server: ${name}$Server${args},
  options?: $rpc.ServiceOptions,
): $rpc.Service<${client}${args}> {`,
      () => printer.line(`return new $rpc.Service(${name}$interface(brand), ${client}.$with(brand), server, options);`),
    );
  }
  printer.line("");
}
