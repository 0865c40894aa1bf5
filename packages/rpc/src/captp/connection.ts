// One connection to a peer: its tables, what is sent and received, and its end. It does no I/O, and knows no time.

import type { Arena } from "@capnp/message";
import { type Exception, exception } from "../exception.js";
import { enterEngine, leaveEngine, runLater } from "../hooks/run-queue.js";
import type { ClientHook } from "../hooks/client-hook.js";
import { warn } from "../log.js";
import { RpcError } from "../rpc-error.js";
import type { FlowController } from "../stream/flow-controller.js";
import type { Transport } from "../transport/transport.js";
import type { Answer } from "./answer.js";
import type { BootstrapProvider } from "./bootstrap.js";
import { disconnectEmbargo, type Embargo } from "./embargo.js";
import { ExportTable } from "./export-table.js";
import { ImportTable } from "./import-table.js";
import { type ConnectionLimits, type Limits, overLimit, withDefaults } from "./limits.js";
import { sendAbort } from "./messages.js";
import { OwnTable } from "../tables/own-table.js";
import { ProtocolError } from "./protocol-error.js";
import { Question } from "./question.js";
import { QuestionTable } from "./question-table.js";
import { receive } from "./receive.js";
import { Table } from "../tables/table.js";

/** Sees the messages of a connection as they are sent and received, before they are handled. It must not change or keep them. */
export type Observer = (direction: "sent" | "received", message: Arena) => void;

/** How a connection behaves. */
export interface ConnectionOptions {
  /** Gives the peer the objects that it may ask for by id. */
  readonly bootstrap?: BootstrapProvider | undefined;
  readonly limits?: ConnectionLimits | undefined;
  readonly observer?: Observer | undefined;
  /** Makes what decides how much may be under way of the streaming calls on one capability; by default a fixed window of 1 MiB. */
  readonly newFlowController?: (() => FlowController) | undefined;
}

/** The sizes of a connection's tables. All are 0 once both sides have let go of everything. */
export interface ConnectionStats {
  readonly questions: number;
  readonly answers: number;
  readonly exports: number;
  readonly imports: number;
  readonly embargoes: number;
  /** Words in calls of the peer that are not answered yet. */
  readonly callWords: number;
}

/** The protocol engine of one connection. */
export class Connection {
  declare readonly questions: QuestionTable;
  declare readonly answers: Table<Answer>;
  declare readonly exports: ExportTable;
  declare readonly imports: ImportTable;
  declare readonly embargoes: OwnTable<Embargo>;
  declare readonly limits: Limits;
  declare readonly provider: BootstrapProvider | undefined;
  /** Why the connection is over; null while it is not. */
  declare closed: Exception | null;
  /** Words in calls of the peer that are not answered yet. */
  declare callWords: number;
  declare readonly newFlowController: (() => FlowController) | undefined;
  declare private readonly transport: Transport;
  declare private readonly observer: Observer | undefined;
  declare private readonly drainListeners: Set<() => void>;
  declare private listeners: ((reason: RpcError) => void)[];

  constructor(transport: Transport, options: ConnectionOptions = {}) {
    this.questions = new QuestionTable();
    this.answers = new Table();
    this.exports = new ExportTable(this);
    this.imports = new ImportTable(this);
    this.embargoes = new OwnTable();
    this.limits = withDefaults(options.limits);
    this.provider = options.bootstrap;
    this.newFlowController = options.newFlowController;
    this.closed = null;
    this.callWords = 0;
    this.transport = transport;
    this.observer = options.observer;
    this.drainListeners = new Set();
    this.listeners = [];
    transport.start({
      message: (message) => this.receive(message),
      malformed: (error) => this.abort(exception("failed", error.message)),
      drain: () => {
        for (const listener of this.drainListeners) listener();
      },
      closed: (error) => this.lost(error),
    });
  }

  /** The peer's object with an id; the empty id is its main object. Gives a reference, which can be called at once. */
  bootstrap(objectId: Uint8Array): ClientHook {
    return Question.bootstrap(this, objectId);
  }

  /** Sends a message, unless the connection is over. */
  send(message: Arena): void {
    if (this.closed !== null) return;
    this.observer?.("sent", message);
    const { transport, limits } = this;
    transport.send(message);
    // Not at once: whoever sends is in the middle of something.
    if (transport.queuedBytes > limits.queuedBytes) {
      runLater({ run: () => this.abort(exception("disconnected", overLimit(limits, "queuedBytes")), true) });
    }
  }

  /** To be called after a message with capabilities was sent: the peer is told which of them are broken. */
  capsSent(): void {
    this.exports.sendBroken();
    if (this.exports.size <= this.limits.exports) return;
    this.abort(exception("overloaded", overLimit(this.limits, "exports")));
  }

  private receive(message: Arena): void {
    if (this.closed !== null) return;
    enterEngine();
    try {
      this.observer?.("received", message);
      receive(this, message);
      if (this.embargoes.size > this.limits.embargoes) throw new ProtocolError(overLimit(this.limits, "embargoes"));
    } catch (error) {
      this.abort(exception("failed", error instanceof Error ? error.message : String(error)));
    } finally {
      leaveEngine();
    }
  }

  /** Tells the peer why, and ends the connection. What was sent before still arrives, unless it ends `atOnce`. */
  abort(reason: Exception, atOnce: boolean = false): void {
    if (this.closed !== null) return;
    warn(`A connection was aborted: ${reason.reason}`);
    this.end(reason, atOnce);
  }

  /** Ends the connection, from our side. Everything that depends on it fails as disconnected. Again does nothing. */
  close(reason: Exception = exception("disconnected", "Connection closed")): void {
    this.end(reason, false);
  }

  private end(reason: Exception, atOnce: boolean): void {
    if (this.closed !== null) return;
    sendAbort(this, reason);
    this.disconnect(reason.type === "disconnected" ? reason : exception("disconnected", reason.reason));
    this.transport.close(atOnce ? new Error(reason.reason) : undefined);
  }

  /** The peer has ended the connection, and said why. */
  aborted(reason: Exception): void {
    this.disconnect({ ...reason, type: "disconnected", reason: reason.reason || "Connection aborted by the peer" });
    this.transport.close();
  }

  private lost(error: Error | undefined): void {
    const reason = error === undefined ? "Connection closed by the peer" : `Connection lost: ${error.message}`;
    this.disconnect(exception("disconnected", reason));
  }

  private disconnect(reason: Exception): void {
    if (this.closed !== null) return;
    enterEngine();
    try {
      this.closed = reason;
      const questions = this.questions.clear();
      const answers = this.answers.clear();
      const embargoes = this.embargoes.clear();
      const imports = this.imports.clear();
      for (const entry of imports) entry.hook?.disconnected(reason);
      for (const question of questions) question.disconnected(reason);
      for (const entry of embargoes) disconnectEmbargo(entry, reason);
      for (const answer of answers) answer.disconnected(reason);
      this.exports.disconnected();
    } finally {
      leaveEngine();
    }
    const { listeners } = this;
    this.listeners = [];
    for (const listener of listeners) listener(RpcError.of(reason));
  }

  /** Calls `listener` with the reason when the connection is over; at once when it is. */
  onClose(listener: (reason: RpcError) => void): void {
    if (this.closed === null) this.listeners.push(listener);
    else listener(RpcError.of(this.closed));
  }

  /** Bytes of messages that have not been handed to the platform yet. */
  get queuedBytes(): number {
    return this.transport.queuedBytes;
  }

  /** Calls `listener` each time that the transport has drained. Gives what stops it. */
  onDrain(listener: () => void): () => void {
    const own = (): void => listener();
    this.drainListeners.add(own);
    return () => void this.drainListeners.delete(own);
  }

  /** The sizes of the tables. */
  stats(): ConnectionStats {
    return {
      questions: this.questions.size,
      answers: this.answers.size,
      exports: this.exports.size,
      imports: this.imports.size,
      embargoes: this.embargoes.size,
      callWords: this.callWords,
    };
  }
}
