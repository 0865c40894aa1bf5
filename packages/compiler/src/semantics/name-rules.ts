// Rules for names, and for which declarations may stand where (language reference, "Language" and "Style").
import type { DiagnosticCollector } from "../diagnostic.js";
import type { Declaration, Expression, Located } from "../syntax/syntax-tree.js";

/** Reports names that are taken already, or in the wrong style, and declarations in the wrong place. */
export function checkNames(
  nested: readonly Declaration[],
  parentKind: Declaration["kind"],
  diagnostics: DiagnosticCollector,
): void {
  checkScope(nested, parentKind, diagnostics, new Map());
}

function checkScope(
  nested: readonly Declaration[],
  parentKind: Declaration["kind"],
  diagnostics: DiagnosticCollector,
  names: Map<string, Located<string>>,
): void {
  for (const declaration of nested) {
    const { name } = declaration;
    const known = names.get(name.value);
    if (known === undefined) {
      names.set(name.value, name);
    } else if (name.value === "") {
      diagnostics.addOn(name, "An unnamed union is already defined in this scope.");
      diagnostics.addOn(known, "Previously defined here.");
    } else {
      diagnostics.addOn(name, `'${name.value}' is already defined in this scope.`);
      diagnostics.addOn(known, `'${name.value}' previously defined here.`);
    }
    checkStyle(declaration, diagnostics);
    const isMember = declaration.kind === "field" || declaration.kind === "union" || declaration.kind === "group";
    if (isMember) {
      // The members of an unnamed union are in the scope around it.
      const inner = name.value === "" ? names : new Map<string, Located<string>>();
      checkScope(declaration.nested, declaration.kind, diagnostics, inner);
    } else if (parentKind === "union" || parentKind === "group") {
      diagnostics.addOn(declaration, "This kind of declaration doesn't belong here.");
    }
  }
}

function checkStyle(declaration: Declaration, diagnostics: DiagnosticCollector): void {
  const { name } = declaration;
  if (name.value === "") return;
  if (isTypeName(declaration)) {
    if (!/^[A-Z]/.test(name.value)) diagnostics.addOn(name, "Type names must begin with a capital letter.");
  } else if (!/^[a-z]/.test(name.value)) {
    diagnostics.addOn(name, "Non-type names must begin with a lower-case letter.");
  }
  if (name.value.includes("_")) {
    diagnostics.addOn(
      name,
      "Names of declarations should use camelCase and must not contain underscores. (Code generators may convert " +
        "them to the style of their language.)",
    );
  }
}

function isTypeName(declaration: Declaration): boolean {
  switch (declaration.kind) {
    case "struct":
    case "enum":
    case "interface":
      return true;
    case "using":
      // An alias has the style of what it stands for.
      return !/^[a-z]/.test(lastName(declaration.target));
    default:
      return false;
  }
}

function lastName(expression: Expression): string {
  switch (expression.kind) {
    case "relativeName":
    case "absoluteName":
    case "member":
      return expression.name.value;
    case "application":
      return lastName(expression.target);
    default:
      return "";
  }
}
