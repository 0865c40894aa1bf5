// Counts of connections, messages, calls and errors, for whatever collects metrics. Programs that do not import this pay nothing for it.

import { type Arena, MessageReader } from "@capnp/message";
import { type NetErrorCode, NetError, type Peer, type VatOptions } from "@capnp/net";
import type { ExceptionType, RpcConnection } from "@capnp/rpc";
import { Message$Reader } from "@capnp/rpc/protocol";

const ERROR_TYPES: readonly ExceptionType[] = ["failed", "overloaded", "disconnected", "unimplemented"];

/** What has happened since the counters were made. All numbers grow, but for `connectionsOpen`. */
export interface Counts {
  readonly connectionsOpened: number;
  readonly connectionsClosed: number;
  readonly connectionsOpen: number;
  /** Connections that could not be made, either way, by reason. */
  readonly connectionsFailed: Readonly<Partial<Record<NetErrorCode | "other", number>>>;
  readonly messagesReceived: number;
  readonly messagesSent: number;
  /** Bytes of messages, without the headers of their frames. */
  readonly bytesReceived: number;
  readonly bytesSent: number;
  readonly callsReceived: number;
  readonly callsSent: number;
  /** Calls of peers that ended with an exception here, by its type. */
  readonly errorsSent: Readonly<Record<ExceptionType, number>>;
  /** Calls of ours that ended with an exception there. */
  readonly errorsReceived: Readonly<Record<ExceptionType, number>>;
}

/** One number for a collector. */
export interface Sample {
  /** Without a prefix, in the style of Prometheus: `messages_sent_total`. */
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge";
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const noErrors = (): Record<ExceptionType, number> => ({ failed: 0, overloaded: 0, disconnected: 0, unimplemented: 0 });

/** Counts what happens on the vats that get its `options`. */
export class Counters {
  readonly #counts = {
    connectionsOpened: 0,
    connectionsClosed: 0,
    connectionsFailed: {} as Partial<Record<NetErrorCode | "other", number>>,
    messagesReceived: 0,
    messagesSent: 0,
    bytesReceived: 0,
    bytesSent: 0,
    callsReceived: 0,
    callsSent: 0,
    errorsSent: noErrors(),
    errorsReceived: noErrors(),
  };

  /** To be spread into the options of `serve`, `clientVat` or a Vat. */
  readonly options: Required<Pick<VatOptions, "observer" | "onConnection" | "onConnectionFailed">> = {
    observer: (_peer: string, direction: "sent" | "received", message: Arena) => this.#message(direction, message),
    onConnection: (connection: RpcConnection<Peer>) => {
      this.#counts.connectionsOpened++;
      connection.onClose(() => this.#counts.connectionsClosed++);
    },
    onConnectionFailed: (reason: unknown) => {
      const code = reason instanceof NetError ? reason.code : "other";
      const { connectionsFailed } = this.#counts;
      connectionsFailed[code] = (connectionsFailed[code] ?? 0) + 1;
    },
  };

  /** The counts as they are now: a copy. */
  get counts(): Counts {
    const { connectionsOpened, connectionsClosed } = this.#counts;
    return { ...structuredClone(this.#counts), connectionsOpen: connectionsOpened - connectionsClosed };
  }

  /** The counts, one by one. */
  samples(): Sample[] {
    const { counts } = this;
    const sample = (name: string, help: string, value: number, labels: Record<string, string> = {}): Sample => ({
      name,
      help,
      type: name.endsWith("_total") ? "counter" : "gauge",
      labels,
      value,
    });
    // There from the beginning, so that whoever asks once for the names learns this one.
    const failed = Object.entries({ other: 0, ...counts.connectionsFailed });
    const errors = (direction: string, of: Readonly<Record<ExceptionType, number>>): Sample[] =>
      ERROR_TYPES.map((type) =>
        sample("errors_total", "Calls that ended with an exception.", of[type], { direction, type }),
      );
    const bothWays = (name: string, help: string, received: number, sent: number): Sample[] => [
      sample(name, help, received, { direction: "received" }),
      sample(name, help, sent, { direction: "sent" }),
    ];
    return [
      sample("connections_opened_total", "Connections that were made.", counts.connectionsOpened),
      sample("connections_closed_total", "Connections that have ended.", counts.connectionsClosed),
      sample("connections_open", "Connections that are open.", counts.connectionsOpen),
      ...failed.map(([reason, count]) =>
        sample("connections_failed_total", "Connections that could not be made.", count, { reason }),
      ),
      ...bothWays("messages_total", "Messages of the protocol.", counts.messagesReceived, counts.messagesSent),
      ...bothWays("message_bytes_total", "Bytes of messages.", counts.bytesReceived, counts.bytesSent),
      ...bothWays("calls_total", "Calls of methods.", counts.callsReceived, counts.callsSent),
      ...errors("received", counts.errorsReceived),
      ...errors("sent", counts.errorsSent),
    ];
  }

  /** The counts as Prometheus reads them (text format 0.0.4). */
  prometheus(prefix = "capnp_"): string {
    let text = "";
    let last = "";
    for (const { name, help, type, labels, value } of this.samples()) {
      const full = prefix + name;
      if (full !== last) text += `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n`;
      last = full;
      const pairs = Object.entries(labels).map(([label, of]) => `${label}="${of}"`);
      text += `${full}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""} ${value}\n`;
    }
    return text;
  }

  #message(direction: "sent" | "received", { segments }: Arena): void {
    const counts = this.#counts;
    const sent = direction === "sent";
    let bytes = 0;
    for (const { start, end } of segments) bytes += end - start;
    counts[sent ? "messagesSent" : "messagesReceived"]++;
    counts[sent ? "bytesSent" : "bytesReceived"] += bytes;
    const windows = segments.map((segment) => segment.bytes.subarray(segment.start, segment.end));
    try {
      // A view of its own, so that looking does not use up the budget for reading.
      const message = MessageReader.fromSegments(windows).getRoot(Message$Reader);
      if (message.which === "call") counts[sent ? "callsSent" : "callsReceived"]++;
      if (message.which !== "return" || message.return.which !== "exception") return;
      const type = ERROR_TYPES[message.return.exception.type] ?? "failed";
      counts[sent ? "errorsSent" : "errorsReceived"][type]++;
    } catch {
      // A malformed message is the connection's business: it ends over it.
    }
  }
}
