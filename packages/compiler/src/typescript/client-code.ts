// The code for an interface's clients, and for the calls that their methods give.

import { pointerKind } from "./pointer-kind.js";
import type { Type } from "../model.js";
import type { FileContext } from "./file-context.js";
import { allMethods, halves, type MethodCode, ownMethods } from "./method-code.js";
import { memberName } from "./names.js";
import type { Printer } from "./printer.js";
import type { Declaration } from "./scope.js";
import { titleOf } from "./struct-code.js";
import { brandType, declared } from "./type-parameters.js";
import { TypeExpressions } from "./type-expressions.js";

/** The type arguments of an interface's own parts within it. */
export function clientArguments({ parameters }: Declaration): string {
  return parameters.length === 0
    ? ""
    : `<${parameters.flatMap(({ name }) => [name, `${name}Builder`, `${name}Init`]).join(", ")}>`;
}

/** The type of the object that binds an interface's type parameters; undefined without parameters. */
export function clientBrandType({ parameters }: Declaration): string | undefined {
  if (parameters.length === 0) return undefined;
  const names = parameters.map(({ name }) => name);
  const build = names.map((name) => `readonly ${name}: $.ElementBuilderType<${name}Builder, ${name}Init>`).join("; ");
  return `{ readonly read: ${brandType(names, "read")}; readonly build: { ${build} } }`;
}

/** Prints the class of an interface's clients. */
export function printClient(printer: Printer, context: FileContext, declaration: Declaration): void {
  const { name, node } = declaration;
  const types = new TypeExpressions(context, declaration, {
    read: "this.$brand.read",
    build: "this.$brand.build",
    builder: "Builder",
    isComplete: true,
  });
  const doc = context.scope.doc(node.id);
  const title = titleOf(declaration);
  const parameters = declaration.parameters.map((one) => one.name);
  const brand = clientBrandType(declaration);
  const args = clientArguments(declaration);
  const lead = `A reference to a ${title}: a capability. Dispose of it when it is no longer needed.`;
  printer.doc(doc === "" ? lead : `${lead}\n\n${doc}`);
  printer.block(`export class ${name}$Client${declared(parameters, "client", true)} implements $rpc.Client {`, () => {
    printer.line("declare readonly $hook: $rpc.ClientHook;");
    if (brand !== undefined) printer.line(`declare readonly $brand: ${brand};`);
    printer.line("");
    printer.block(`constructor(hook: $rpc.ClientHook${brand === undefined ? "" : `, brand: ${brand}`}) {`, () => {
      printer.line("this.$hook = hook;");
      if (brand !== undefined) printer.line("this.$brand = brand;");
    });
    if (brand !== undefined) {
      printer.doc(`The clients of a ${title} whose type parameters are bound.`);
      printer.block(
        `static $with${declared(parameters, "client", false)}(brand: ${brand}): $rpc.ClientType<${name}$Client${args}> {`,
        () => printer.line(`return $rpc.boundClient(${name}$Client, brand);`),
      );
    }
    printer.line("");
    for (const method of allMethods(context, declaration)) printMethod(printer, context, types, method);
    printer.line("");
    const self = brand === undefined ? `${name}$Client` : `${name}$Client.$with(this.$brand)`;
    printer.doc("Another reference to the same object.");
    printer.block(`$dup(): ${name}$Client${args} {`, () => printer.line(`return $rpc.dup(this, ${self});`));
    printer.doc("Drops this reference.");
    printer.block("[Symbol.dispose](): void {", () => printer.line("$rpc.release(this);"));
  });
  printer.line("");
  for (const method of ownMethods(context, declaration)) {
    if (!method.isStream) printCall(printer, context, declaration, method);
  }
}

function printMethod(printer: Printer, context: FileContext, types: TypeExpressions, method: MethodCode): void {
  const { params, results, declaring, ordinal, isStream } = method;
  const { high, low } = halves(declaring.node.id);
  const paramsNode = context.scope.get(params.struct.typeId).node;
  const optional = paramsNode.which === "struct" && paramsNode.struct.fields.length === 0 ? "?" : "";
  const send = `(this, ${high}, ${low}, ${ordinal}, ${types.structType(params, "build")}, params, options)`;
  const className = context.name(declaring, `$${method.name}$Call`);
  const generic = isGeneric(context, results);
  const call = isStream ? "$rpc.StreamCall" : `${className}${generic ? `<${types.branded(results, "read")}>` : ""}`;
  printer.doc(method.doc);
  printer.block(
    `${memberName(method.name)}(
  params${optional}: ${types.branded(params, "init")} | ((params: ${types.branded(params, "build")}) => void),
  options?: $rpc.CallOptions,
): ${call} {`,
    () => {
      if (isStream) printer.line(`return $rpc.stream${send};`);
      else {
        const reader = generic ? `, ${types.structType(results, "read")}` : "";
        printer.line(`return new ${className}($rpc.send${send}${reader});`);
      }
    },
  );
}

/** Whether a struct has type parameters: then its calls are told which reader to make. */
function isGeneric(context: FileContext, type: Type & { which: "struct" }): boolean {
  return context.scope.get(type.struct.typeId).parameters.length > 0;
}

function printCall(printer: Printer, context: FileContext, declaration: Declaration, method: MethodCode): void {
  const types = new TypeExpressions(context, declaration);
  const results = context.scope.get(method.results.struct.typeId);
  const generic = results.parameters.length > 0;
  const reader = generic ? "R" : types.branded(method.results, "read");
  const make = generic ? "this.$type.$of" : `${types.structType(method.results, "read")}.$of`;
  const fields = ["pending: $rpc.Pending", ...(generic ? ["type: $.StructReaderType<R>"] : [])];
  printer.doc(`A call of ${titleOf(declaration)}.${method.name}.`);
  printer.block(
    `export class ${declaration.name}$${method.name}$Call${generic ? "<R>" : ""} implements $rpc.Call<${reader}> {`,
    () => {
      for (const field of fields) printer.line(`declare readonly $${field};`);
      printer.line("");
      printer.block(`constructor(${fields.join(", ")}) {`, () => {
        printer.line("this.$pending = pending;");
        if (generic) printer.line("this.$type = type;");
      });
      printer.line("");
      const settled = `$rpc.settled(this.$pending, ${make})`;
      printer.block(
        `then<A = ${reader}, B = never>(
  onFulfilled?: ((results: ${reader}) => A | PromiseLike<A>) | null,
  onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
): Promise<A | B> {`,
        () => printer.line(`return ${settled}.then(onFulfilled, onRejected);`),
      );
      printer.block(
        `catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<${reader} | B> {`,
        () => printer.line(`return ${settled}.catch(onRejected);`),
      );
      printer.block(`finally(onFinally?: (() => void) | null): Promise<${reader}> {`, () =>
        printer.line(`return ${settled}.finally(onFinally);`),
      );
      printPipelined(printer, context, results, "$rpc.root");
      printer.doc("Cancels the call if it is under way, and releases its results.");
      printer.block("[Symbol.dispose](): void {", () => printer.line("$rpc.disposeCall(this.$pending);"));
    },
  );
  printer.line("");
}

/** Prints the class for a struct within results that are to come, if it leads to capabilities. */
export function printPipeline(printer: Printer, context: FileContext, declaration: Declaration): void {
  if (!context.leadsToCapability(declaration)) return;
  context.usesRpc = true;
  const { name } = declaration;
  printer.doc(`A ${titleOf(declaration)} in the results of a call, before they are there.`);
  printer.block(`export class ${name}$Pipeline {`, () => {
    printer.line("declare readonly $pending: $rpc.Pending;", "declare readonly $path: readonly number[];", "");
    printer.block("constructor(pending: $rpc.Pending, path: readonly number[]) {", () =>
      printer.line("this.$pending = pending;", "this.$path = path;"),
    );
    printer.line("");
    printPipelined(printer, context, declaration, "this.$path");
  });
  printer.line("");
}

function printPipelined(printer: Printer, context: FileContext, declaration: Declaration, path: string): void {
  const { node } = declaration;
  if (node.which !== "struct" || declaration.parameters.length > 0) return;
  const types = new TypeExpressions(context, declaration);
  for (const field of node.struct.fields) {
    const name = memberName(field.name);
    const type = field.which === "slot" ? field.slot.type : undefined;
    if (field.which === "slot" && (type?.which === "interface" || pointerKind(type) === "capability")) {
      const [client, clientType] =
        type?.which === "interface"
          ? [types.branded(type, "read"), types.clientType(type)]
          : ["$rpc.AnyClient", "$rpc.AnyClient"];
      printer.block(`get ${name}(): ${client} {`, () =>
        printer.line(`return $rpc.pipelined(this.$pending, ${path}, ${field.slot.offset}, ${clientType});`),
      );
      continue;
    }
    let inner: bigint | undefined;
    if (field.which === "group") inner = field.group.typeId;
    else if (type?.which === "struct") inner = type.struct.typeId;
    if (inner === undefined) continue;
    const struct = context.scope.get(inner);
    if (!context.leadsToCapability(struct)) continue;
    const pipeline = context.name(struct, "$Pipeline");
    const innerPath = field.which === "group" ? path : `[...${path}, ${field.slot.offset}]`;
    printer.block(`get ${name}(): ${pipeline} {`, () =>
      printer.line(`return new ${pipeline}(this.$pending, ${innerPath});`),
    );
  }
}
