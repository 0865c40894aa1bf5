// Which files the generated code of a file will have to import (schema.capnp, `RequestedFile.imports`).
import type { AnnotationUse, Declaration, Expression, ParameterList } from "../syntax/syntax-tree.js";
import { STREAM_SCHEMA } from "./interface-translator.js";

/** The paths that a declaration imports types from, as written. Imports for the sake of a value are left out. */
export function importedPaths(declaration: Declaration): Set<string> {
  const paths = new Set<string>();
  visitDeclaration(declaration, paths);
  return paths;
}

function visitDeclaration(declaration: Declaration, paths: Set<string>): void {
  switch (declaration.kind) {
    case "using":
      visitExpression(declaration.target, paths);
      break;
    case "const":
    case "field":
      visitExpression(declaration.type, paths);
      break;
    case "interface":
      for (const superclass of declaration.superclasses) visitExpression(superclass, paths);
      break;
    case "method":
      visitParameterList(declaration.params, paths);
      if (declaration.results !== undefined) visitParameterList(declaration.results, paths);
      break;
    default:
      break;
  }
  visitAnnotations(declaration.annotations, paths);
  for (const nested of declaration.nested) visitDeclaration(nested, paths);
}

function visitParameterList(list: ParameterList, paths: Set<string>): void {
  if (list.kind === "stream") paths.add(STREAM_SCHEMA);
  else if (list.kind === "type") visitExpression(list.type, paths);
  else {
    for (const parameter of list.parameters) {
      visitExpression(parameter.type, paths);
      visitAnnotations(parameter.annotations, paths);
    }
  }
}

function visitAnnotations(annotations: readonly AnnotationUse[], paths: Set<string>): void {
  for (const annotation of annotations) visitExpression(annotation.name, paths);
}

function visitExpression(expression: Expression, paths: Set<string>): void {
  switch (expression.kind) {
    case "import":
      paths.add(expression.path.value);
      break;
    case "member":
      visitExpression(expression.parent, paths);
      break;
    case "application":
      visitExpression(expression.target, paths);
      for (const { value } of expression.members) visitExpression(value, paths);
      break;
    case "list":
      for (const element of expression.elements) visitExpression(element, paths);
      break;
    case "tuple":
      for (const { value } of expression.members) visitExpression(value, paths);
      break;
    default:
      break;
  }
}
