// Our contender of the serialization rows.

import { MessageBuilder, pack, readMessage, unpack, writeMessage } from "@capnp/message";
import * as rpc from "@capnp/rpc/protocol";
import { carsales } from "./carsales.js";
import { catrank } from "./catrank.js";
import { evaluation } from "./eval.js";
import { AddressBook$Builder, Phone$Type, Points$Builder, Points$Reader } from "./people.capnp.js";
import { runSerializer, type SerializationRows, verify, type Work } from "./program.js";
import { Random } from "./random.js";
import { type Workload, exchange } from "./workload.js";

/** Uses thirty other types first, as a process that does more than this one thing has. */
function useOtherTypes(): void {
  const exception: rpc.Exception$Init = {
    reason: "r",
    trace: "t",
    details: [{ detailId: 1n, data: new Uint8Array(3) }],
  };
  const capTable = [{ senderHosted: 1 }, { receiverAnswer: { questionId: 1, transform: [{ getPointerField: 2 }] } }];
  const target = { promisedAnswer: { questionId: 3, transform: [{ noop: null }, { getPointerField: 1 }] } };
  const messages: rpc.Message$Init[] = [
    { call: { questionId: 1, target, params: { capTable }, sendResultsTo: { caller: null } } },
    { return: { answerId: 1, results: { capTable } } },
    { return: { answerId: 1, exception } },
    { finish: { questionId: 1 } },
    { resolve: { promiseId: 1, cap: { senderHosted: 1 } } },
    { release: { id: 1, referenceCount: 1 } },
    { disembargo: { target, context: { senderLoopback: 1 } } },
    { provide: { questionId: 1, target, recipient: null } },
    { accept: { questionId: 1, provision: null } },
    { join: { questionId: 1, target, keyPart: null } },
    { thirdPartyAnswer: { answerId: 1 } },
    { bootstrap: { questionId: 1 } },
    { abort: exception },
  ];
  for (let round = 0; round < 200; round++) {
    for (const init of messages) {
      const message = new MessageBuilder();
      message.setRoot(rpc.Message$Builder, init);
      readMessage(writeMessage(message)).getRoot(rpc.Message$Reader).$toObject();
    }
  }
}

function exchanges(workload: Workload<number>): Work {
  const random = new Random();
  const verified: Workload<number> = {
    ...workload,
    check(response, expected) {
      verify(workload.check(response, expected), expected);
      return true;
    },
  };
  return () => {
    exchange(verified, random, { packed: false, segments: "default" });
    return 1;
  };
}

function addressBook(): number {
  const message = new MessageBuilder();
  const people = message.initRoot(AddressBook$Builder).initPeople(10_000);
  for (let i = 0; i < 10_000; i++) {
    const person = people.get(i);
    person.id = i;
    person.name = `Person number ${i}`;
    person.email = `person${i}@example.com`;
    const phones = person.initPhones(2);
    phones.get(0).number = `555-1212-${i}`;
    const work = phones.get(1);
    work.number = `555-3434-${i}`;
    work.type = Phone$Type.work;
  }
  return writeMessage(message).length > 0 ? 1 : 0;
}

function points(): Uint8Array {
  const message = new MessageBuilder(0, 100_000_000);
  const list = message.initRoot(Points$Builder).initPoints(1_000_000);
  for (let i = 0; i < list.length; i++) list.get(i).value = i;
  return writeMessage(message);
}

function sum(bytes: Uint8Array): number {
  const list = readMessage(bytes, { traversalLimitInWords: 0, messageLimitInWords: 2 ** 30 }).getRoot(
    Points$Reader,
  ).points;
  let total = 0;
  for (let i = 0; i < list.length; i++) total += list.get(i).value;
  // Nothing for the checksum: it would depend on how often this was done.
  verify(total === 499_999_500_000, 0);
  return 1;
}

function cars(): Uint8Array {
  const message = new MessageBuilder(0, 2 ** 16);
  carsales.request(message, new Random());
  return message.segments[0] as Uint8Array;
}

const rows: SerializationRows = {
  carsales: () => exchanges(carsales),
  catrank: () => exchanges(catrank),
  eval: () => exchanges(evaluation),
  "address-book": () => addressBook,
  sum() {
    const bytes = points();
    return () => sum(bytes);
  },
  pack() {
    const bytes = cars();
    return () => {
      pack(bytes);
      return bytes.length / 1e6;
    };
  },
  unpack() {
    const packed = pack(cars());
    return () => unpack(packed).length / 1e6;
  },
};

useOtherTypes();
runSerializer(rows);
