// The hand-written field accesses against the classes generated from rpc.capnp.
import { MessageBuilder } from "@capnp/message";
import { describe, expect, test } from "vitest";
import * as rpc from "../../gen/rpc.capnp.js";
import { EXCEPTION, readException, writeException } from "../exception-message.js";
import type { Connection } from "../connection.js";
import { readPath } from "../promised-answer.js";
import * as caps from "./capabilities.js";
import * as wire from "./messages.js";
import { initChild, Struct } from "./struct.js";
import * as Tag from "./tags.js";

function built(init: rpc.Message$Init): Struct {
  const message = new MessageBuilder();
  message.setRoot(rpc.Message$Builder, init);
  return message.getRoot(Struct);
}

function generated({ $segment }: Struct): rpc.Message$Reader {
  const first = $segment.arena.segments[0] as typeof $segment;
  return new rpc.Message$Builder(first, first.start + 8, first.start + 16, 1, 0).$asReader();
}

describe("reads what the generated builders write", () => {
  test.each<[name: string, tag: number, init: rpc.Message$Init]>([
    ["call", Tag.MESSAGE_CALL, { call: {} }],
    ["return", Tag.MESSAGE_RETURN, { return: { canceled: null } }],
    ["finish", Tag.MESSAGE_FINISH, { finish: {} }],
    ["resolve", Tag.MESSAGE_RESOLVE, { resolve: { cap: null } }],
    ["release", Tag.MESSAGE_RELEASE, { release: {} }],
    ["bootstrap", Tag.MESSAGE_BOOTSTRAP, { bootstrap: {} }],
    ["disembargo", Tag.MESSAGE_DISEMBARGO, { disembargo: {} }],
    ["abort", Tag.MESSAGE_ABORT, { abort: {} }],
    ["unimplemented", Tag.MESSAGE_UNIMPLEMENTED, { unimplemented: null }],
  ])("Message.%s", (_, tag, init) => {
    expect(wire.messageTag(built(init))).toBe(tag);
  });

  test("Call", () => {
    const call = wire.messageBody(
      built({
        call: {
          questionId: 0xfedcba98,
          target: { importedCap: 0xf0000001 },
          interfaceId: 0xfedcba9876543210n,
          methodId: 0xfffe,
          onlyPromisePipeline: true,
          sendResultsTo: { yourself: null },
          params: { content: null, capTable: [{ senderHosted: 7 }] },
        },
      }),
    );
    expect(wire.id(call)).toBe(0xfedcba98);
    expect([wire.interfaceHigh(call), wire.interfaceLow(call)]).toEqual([0xfedcba98, 0x76543210]);
    expect(wire.methodId(call)).toBe(0xfffe);
    expect(wire.onlyPromisePipeline(call)).toBe(true);
    expect(wire.sendResultsTo(call)).toBe(Tag.SEND_RESULTS_TO_YOURSELF);
    expect(caps.targetTag(wire.target(call))).toBe(Tag.TARGET_IMPORTED_CAP);
    expect(caps.importedCap(wire.target(call))).toBe(0xf0000001);
    expect(caps.capTable(wire.params(call)).length).toBe(1);
  });

  test("an empty Call", () => {
    const call = wire.messageBody(built({ call: null }));
    expect([wire.id(call), wire.methodId(call), wire.sendResultsTo(call)]).toEqual([0, 0, 0]);
    expect(wire.onlyPromisePipeline(call)).toBe(false);
    expect(caps.capTable(wire.params(call)).length).toBe(0);
  });

  test.each([
    ["results", Tag.RETURN_RESULTS, { results: {} }],
    ["exception", Tag.RETURN_EXCEPTION, { exception: {} }],
    ["canceled", Tag.RETURN_CANCELED, { canceled: null }],
    ["resultsSentElsewhere", Tag.RETURN_RESULTS_SENT_ELSEWHERE, { resultsSentElsewhere: null }],
    ["takeFromOtherQuestion", Tag.RETURN_TAKE_FROM_OTHER_QUESTION, { takeFromOtherQuestion: 77 }],
  ] as const)("Return.%s", (_, tag, init) => {
    for (const flag of [false, true]) {
      const message = built({ return: { answerId: 5, releaseParamCaps: flag, noFinishNeeded: !flag, ...init } });
      const ret = wire.messageBody(message);
      expect(wire.id(ret)).toBe(5);
      expect(wire.returnTag(ret)).toBe(tag);
      expect(wire.releaseParamCaps(ret)).toBe(flag);
      expect(wire.noFinishNeeded(ret)).toBe(!flag);
      if (tag === Tag.RETURN_TAKE_FROM_OTHER_QUESTION) expect(wire.takeFromOtherQuestion(ret)).toBe(77);
    }
  });

  test("Finish, Release, Resolve, Disembargo", () => {
    for (const releaseResultCaps of [false, true]) {
      expect(wire.releaseResultCaps(wire.messageBody(built({ finish: { releaseResultCaps } })))).toBe(
        releaseResultCaps,
      );
    }
    const release = wire.messageBody(built({ release: { id: 3, referenceCount: 0x80000000 } }));
    expect([wire.id(release), wire.referenceCount(release)]).toEqual([3, 0x80000000]);
    const resolve = wire.messageBody(built({ resolve: { promiseId: 9, cap: { receiverHosted: 4 } } }));
    expect([wire.id(resolve), wire.resolveTag(resolve)]).toEqual([9, Tag.RESOLVE_CAP]);
    expect(caps.capId(wire.outcome(resolve))).toBe(4);
    const broken = wire.messageBody(built({ resolve: { exception: { reason: "x" } } }));
    expect(wire.resolveTag(broken)).toBe(Tag.RESOLVE_EXCEPTION);
    for (const [tag, context] of [
      [Tag.DISEMBARGO_SENDER_LOOPBACK, { senderLoopback: 11 }],
      [Tag.DISEMBARGO_RECEIVER_LOOPBACK, { receiverLoopback: 11 }],
    ] as const) {
      const disembargo = wire.messageBody(built({ disembargo: { target: { importedCap: 1 }, context } }));
      expect([wire.disembargoTag(disembargo), wire.embargoId(disembargo)]).toEqual([tag, 11]);
      expect(caps.importedCap(wire.target(disembargo))).toBe(1);
    }
  });

  test("every CapDescriptor", () => {
    const transform = [{ noop: null }, { getPointerField: 0xffff }, { getPointerField: 2 }];
    const init = [
      { none: null },
      { senderHosted: 1 },
      { senderPromise: 2 },
      { receiverHosted: 3 },
      { receiverAnswer: { questionId: 4, transform } },
      { thirdPartyHosted: { vineId: 5 } },
    ];
    const call = wire.messageBody(built({ call: { params: { capTable: init } } }));
    const table = caps.capTable(wire.params(call));
    expect(init.map((_, i) => caps.capTag(table.get(i)))).toEqual([0, 1, 2, 3, 4, 5]);
    expect([1, 2, 3].map((i) => caps.capId(table.get(i)))).toEqual([1, 2, 3]);
    const answer = caps.promisedAnswer(table.get(4));
    expect(caps.questionId(answer)).toBe(4);
    expect(readPath({ limits: {} } as Connection, answer)).toEqual([0xffff, 2]);
    expect(caps.vineId(table.get(5))).toBe(5);
  });

  test("Exception", () => {
    const details = [{ detailId: 0xffffffffffffffffn, data: new Uint8Array([1, 2]) }];
    const abort = wire.messageBody(built({ abort: { reason: "r", type: 3, trace: "t", details } }));
    expect(readException(abort)).toEqual({ type: "unimplemented", reason: "r", remote: true, trace: "t", details });
    expect(readException(wire.messageBody(built({ abort: { type: 4 } }))).type).toBe("failed");
  });
});

describe("writes what the generated readers read", () => {
  test("Call", () => {
    const call = wire.newCall(0xfedcba98, 0x76543210, 0xfffe);
    wire.setId(call, 0xfedcba98);
    wire.setSendResultsTo(call, Tag.SEND_RESULTS_TO_YOURSELF);
    const payload = wire.initParams(call);
    caps.setCap(caps.initCapTable(payload.$segment, payload.$pointers, 2).get(1), Tag.CAP_SENDER_PROMISE, 6);
    caps.setAnswer(caps.initTargetAnswer(wire.initTarget(call)), 8, [1, 0xffff]);
    expect(generated(call).$toObject()).toMatchObject({
      call: {
        questionId: 0xfedcba98,
        interfaceId: 0xfedcba9876543210n,
        methodId: 0xfffe,
        onlyPromisePipeline: false,
        sendResultsTo: { yourself: null },
        target: { promisedAnswer: { questionId: 8, transform: [{ getPointerField: 1 }, { getPointerField: 0xffff }] } },
        params: { capTable: [{ none: null }, { senderPromise: 6, attachedFd: 255 }] },
      },
    });
  });

  test("Return", () => {
    const ret = wire.newReturn(0xfedcba98, Tag.RETURN_TAKE_FROM_OTHER_QUESTION);
    wire.setTakeFromOtherQuestion(ret, 9);
    wire.setNoFinishNeeded(ret);
    expect(generated(ret).$toObject()).toMatchObject({
      return: { answerId: 0xfedcba98, releaseParamCaps: false, noFinishNeeded: true, takeFromOtherQuestion: 9 },
    });
    const results = wire.newReturn(1, Tag.RETURN_RESULTS);
    wire.initResults(results);
    expect(generated(results).return?.results?.capTable.length).toBe(0);
  });

  test("Finish, Release, Resolve, Disembargo, Bootstrap", () => {
    expect(generated(wire.newFinish(7)).$toObject()).toMatchObject({
      finish: { questionId: 7, releaseResultCaps: false, requireEarlyCancellationWorkaround: false },
    });
    expect(generated(wire.newRelease(7, 8)).$toObject()).toMatchObject({ release: { id: 7, referenceCount: 8 } });
    const resolve = wire.newResolve(3, Tag.RESOLVE_CAP);
    caps.setAnswer(caps.initReceiverAnswer(initChild(resolve, 0, caps.CAP_DESCRIPTOR)), 4, []);
    expect(generated(resolve).$toObject()).toMatchObject({
      resolve: { promiseId: 3, cap: { receiverAnswer: { questionId: 4 } } },
    });
    const disembargo = wire.newDisembargo(Tag.DISEMBARGO_RECEIVER_LOOPBACK, 5);
    caps.setImportedCap(wire.initTarget(disembargo), 6);
    expect(generated(disembargo).$toObject()).toMatchObject({
      disembargo: { target: { importedCap: 6 }, context: { receiverLoopback: 5 } },
    });
    const bootstrap = wire.newBootstrap();
    wire.setId(bootstrap, 2);
    expect(generated(bootstrap).bootstrap?.questionId).toBe(2);
  });

  test("Exception", () => {
    const message = wire.newMessage(Tag.MESSAGE_ABORT);
    const details = [{ detailId: 0xffffffffffffffffn, data: new Uint8Array([1, 2]) }];
    writeException(initChild(message, 0, EXCEPTION), {
      type: "overloaded",
      reason: "r",
      remote: false,
      trace: "t",
      details,
    });
    expect(generated(message).abort?.$toObject()).toMatchObject({ reason: "r", type: 1, trace: "t", details });
  });
});
