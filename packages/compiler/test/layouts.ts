// A short text for the layouts in a schema file, to compare with what the reference compiler gave.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile, diskSource, formatDiagnosticLine, type Node, standardSchemaDirectory } from "../src/index.js";

const packageDirectory = fileURLToPath(new URL("..", import.meta.url));

/** The schema files whose layouts are on record. */
export const layoutSchemas: { name: string; directory: string; file: string; fixture: string }[] = [
  ...schemasIn(standardSchemaDirectory, "capnp/"),
  ...schemasIn(`${packageDirectory}test-schemas`, ""),
];

function schemasIn(directory: string, folder: string): typeof layoutSchemas {
  return readdirSync(`${directory}/${folder}`)
    .filter((name) => name.endsWith(".capnp"))
    .sort()
    .map((name) => {
      const fixture = `${packageDirectory}fixtures/layouts/${name.replace(".capnp", ".txt")}`;
      return { name, directory, file: folder + name, fixture };
    });
}

/** Compiles a file and describes its nodes. */
export function describeLayouts(directory: string, file: string): string {
  const { request, diagnostics } = compile({
    files: [`${directory}/${file}`],
    sourcePrefixes: [directory],
    importPaths: [directory],
    source: diskSource(),
  });
  return request === undefined ? diagnostics.map(formatDiagnosticLine).join("\n") : describeNodes(request.nodes);
}

/** One line for each node, sorted: its id, its name, and where its fields are. */
export function describeNodes(nodes: readonly Node[]): string {
  return nodes.map(describeNode).sort().join("\n");
}

function describeNode(node: Node): string {
  const head = `${node.displayName} @0x${node.id.toString(16)}`;
  switch (node.which) {
    case "struct": {
      const { dataWordCount, pointerCount, discriminantCount, discriminantOffset, fields } = node.struct;
      const union = discriminantCount === 0 ? "" : ` union ${discriminantCount}@${discriminantOffset}`;
      const places = fields.map((field) => {
        const tag = field.discriminantValue === 0xffff ? "" : `#${field.discriminantValue}`;
        return ` ${field.name}${tag}:${field.which === "slot" ? `${field.slot.type.which}@${field.slot.offset}` : "group"}`;
      });
      return `${head} struct ${dataWordCount}+${pointerCount}${union}${places.join("")}`;
    }
    case "enum":
      return `${head} enum ${node.enum.enumerants.map(({ name }) => name).join(" ")}`;
    case "interface": {
      const methods = node.interface.methods.map(
        ({ name, paramStructType, resultStructType }) =>
          ` ${name}(0x${paramStructType.toString(16)} 0x${resultStructType.toString(16)})`,
      );
      return `${head} interface${methods.join("")}`;
    }
    default:
      return `${head} ${node.which}`;
  }
}
