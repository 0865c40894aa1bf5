// For tests of the engine: what matters of a message when two conversations are compared.

import type { CapDescriptor$Reader, Message$Reader, Payload$Reader, PromisedAnswer$Reader } from "../gen/rpc.capnp.js";

/** A message in short, with what matters of it but for ids. */
export function gist(message: Message$Reader): string {
  switch (message.which) {
    case "call": {
      const { sendResultsTo, onlyPromisePipeline, target, params } = message.call;
      const where =
        target.which === "importedCap"
          ? "import"
          : `answer ${pathOf(target.promisedAnswer as PromisedAnswer$Reader).join(".")}`;
      return `call ${message.call.methodId} on ${where} to ${sendResultsTo.which}${onlyPromisePipeline ? " only to pipeline" : ""}${capsOf(params)}`;
    }
    case "return": {
      const { which, results, exception: failure } = message.return;
      return `return ${which}${which === "results" ? capsOf(results as Payload$Reader) : ""}${which === "exception" ? ` ${failure?.reason}` : ""}`;
    }
    case "resolve":
      return `resolve ${message.resolve.which === "cap" ? message.resolve.cap?.which : "exception"}`;
    case "disembargo":
      return `disembargo ${message.disembargo.context.which}`;
    default:
      return message.which ?? "unknown";
  }
}

function capsOf({ capTable }: Payload$Reader): string {
  const kinds = Array.from({ length: capTable.length }, (_, i) => capTable.get(i).which);
  return kinds.length === 0 ? "" : ` with ${kinds.join(", ")}`;
}

/** The path of a promised answer. */
export function pathOf({ transform }: PromisedAnswer$Reader): number[] {
  return Array.from({ length: transform.length }, (_, i) => transform.get(i).getPointerField ?? 0);
}

/** The capabilities that a message tells of. */
export function descriptors(message: Message$Reader): CapDescriptor$Reader[] {
  if (message.which === "resolve") return message.resolve.cap === undefined ? [] : [message.resolve.cap];
  let payload: Payload$Reader | undefined;
  if (message.which === "call") payload = message.call.params;
  else if (message.which === "return") payload = message.return.results;
  if (payload === undefined) return [];
  const { capTable } = payload;
  return Array.from({ length: capTable.length }, (_, i) => capTable.get(i));
}

/** The id of an export that a descriptor names. */
export function exportOf({ senderHosted, senderPromise }: CapDescriptor$Reader): number | undefined {
  return senderHosted ?? senderPromise;
}
