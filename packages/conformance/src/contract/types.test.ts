// What the types of generated code promise. The compiler checks these (`npm run check`); running them checks that the values agree.

import {
  type AnyPointerReader,
  type ListReader,
  MessageBuilder,
  readMessage,
  Text,
  writeMessage,
} from "@capnp/message";
import type { Service } from "@capnp/rpc";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  Box$Builder,
  Box$Reader,
  Callback,
  type Callback$Client,
  type Directory$Client,
  Echo,
  type Echo$Client,
  type Echo$Server,
  Person,
  Person$Builder,
  type Person$Init,
  type Person$Object,
  Person$PhoneNumber$Type,
  Person$Reader,
  Shape$Builder,
  type Shape$Init,
  Shape$Reader,
} from "./echo.capnp.js";

function personFrom(init: Person$Init): Person$Reader {
  const message = new MessageBuilder();
  message.setRoot(Person$Builder, init);
  return readMessage(writeMessage(message)).getRoot(Person$Reader);
}

function shapeFrom(init: Shape$Init): Shape$Reader {
  const message = new MessageBuilder();
  message.setRoot(Shape$Builder, init);
  return readMessage(writeMessage(message)).getRoot(Shape$Reader);
}

describe("readers", () => {
  test("give each field its own type, and unset ones their defaults", () => {
    const person = personFrom({});
    expectTypeOf(person.id).toEqualTypeOf<bigint>();
    expectTypeOf(person.name).toEqualTypeOf<string>();
    expectTypeOf(person.photo).toEqualTypeOf<Uint8Array>();
    expectTypeOf(person.phones).toEqualTypeOf<ListReader<Person.PhoneNumber.Reader>>();
    expectTypeOf(person.luckyNumbers.get).returns.toEqualTypeOf<number>();
    expectTypeOf(person.home.city).toEqualTypeOf<string>();
    expectTypeOf(person.spouse).toEqualTypeOf<Person.Reader>();
    expect([person.score, person.active, person.spouse.spouse.score, person.home.city]).toEqual([-7, true, -7, ""]);
  });

  test("cannot be written to", () => {
    const person = personFrom({ name: "Alice" });
    // @ts-expect-error a reader has no setters
    expect(() => (person.name = "Bob")).toThrow(TypeError);
    // @ts-expect-error misspelt
    expect(person.nmae).toBeUndefined();
  });

  test("of a union narrow by `which`, and a switch over it is exhaustive", () => {
    const area = (shape: Shape$Reader): number => {
      switch (shape.which) {
        case "circle":
          expectTypeOf(shape.circle).toEqualTypeOf<number>();
          return shape.circle ** 2 * Math.PI;
        case "square":
          return shape.square ** 2;
        case "polygon":
          expectTypeOf(shape.polygon.get).returns.toHaveProperty("x");
          return shape.polygon.length;
        case undefined:
          expectTypeOf(shape.$which).toEqualTypeOf<number>();
          return Number.NaN;
        default:
          return shape satisfies never;
      }
    };
    expect(area(shapeFrom({ square: 3 }))).toBe(9);
    expect(area(shapeFrom({ polygon: [{ x: 1 }, { y: 2 }] }))).toBe(2);
    // @ts-expect-error possibly another member
    expectTypeOf(shapeFrom({ square: 3 }).square.toFixed).toBeFunction();
    expect(shapeFrom({ square: 3 }).circle).toBeUndefined();
  });

  test("show a discriminant that this schema does not know", () => {
    const message = new MessageBuilder();
    const shape = message.initRoot(Shape$Builder);
    shape.$segment.view.setUint16(shape.$data + 16, 77, true);
    const read = message.getRoot(Shape$Reader);
    expect([read.which, read.$which, read.circle]).toEqual([undefined, 77, undefined]);
  });

  test("are disposable, also without capabilities", () => {
    using person = personFrom({ name: "Alice" });
    expect(person.name).toBe("Alice");
  });
});

describe("plain objects", () => {
  test("go in, partly set", () => {
    const person = personFrom({
      id: 5,
      name: "Alice",
      photo: null,
      phones: [{ number: "555", type: Person.PhoneNumber.Type.home }, {}],
      luckyNumbers: [7, 13],
      employment: { selfEmployed: null },
      home: { city: "Paris" },
      spouse: { name: "Bob", spouse: null },
      age: undefined,
    });
    expect(person.id).toBe(5n);
    expect(person.phones.get(0).type).toBe(1);
    expect(person.employment.which).toBe("selfEmployed");
    expect(person.spouse.name).toBe("Bob");
  });

  test("come out complete", () => {
    const object = personFrom({
      name: "Alice",
      phones: [{ number: "1" }],
      employment: { employer: "ACME" },
    }).$toObject();
    expectTypeOf(object).toEqualTypeOf<Person$Object>();
    expectTypeOf(object.spouse).toEqualTypeOf<Person$Object | null>();
    expectTypeOf(object.phones).toEqualTypeOf<Person.PhoneNumber.Object[]>();
    expect(object).toEqual({
      id: 0n,
      name: "Alice",
      age: 0,
      score: -7,
      active: true,
      height: 0,
      photo: new Uint8Array(),
      phones: [{ number: "1", type: 0 }],
      luckyNumbers: [],
      employment: { which: "employer", employer: "ACME" },
      home: { street: "", city: "" },
      spouse: null,
    });
    expect(personFrom(object).$toObject(), "and go in again").toEqual(object);
  });

  test("are refused when they set what is not there, or two members of a union", () => {
    // @ts-expect-error misspelt
    personFrom({ nmae: "Alice" });
    // @ts-expect-error two members
    expect(() => shapeFrom({ circle: 1, square: 2 })).toThrow(/only one member/);
    // @ts-expect-error a union needs a member
    shapeFrom({ area: 1 });
    // @ts-expect-error no such type
    expect(() => personFrom({ name: 5 })).toThrow(TypeError);
    expect(() => personFrom({ age: 256 })).toThrow(RangeError);
    expect(() => personFrom({ id: -1 })).toThrow(RangeError);
    expect(() => personFrom({ score: 0.5 })).toThrow(RangeError);
  });

  test("and readers can be mixed", () => {
    const alice = personFrom({ name: "Alice", employment: { employer: "ACME" }, home: { city: "Paris" } });
    const bob = personFrom({
      name: "Bob",
      spouse: alice,
      employment: alice.employment,
      home: alice.home,
      phones: alice.phones,
    });
    expect(bob.spouse.name).toBe("Alice");
    expect(bob.$toObject().employment).toEqual({ which: "employer", employer: "ACME" });
    expect(bob.home.city).toBe("Paris");
  });
});

describe("builders", () => {
  test("have setters that take plain objects, and getters that initialize", () => {
    const message = new MessageBuilder();
    const person = message.initRoot(Person$Builder);
    person.spouse.spouse.name = "third";
    person.home = { street: "Main" };
    person.home.city = "Here";
    person.employment.employer = "ACME";
    person.initPhones(2).get(1).number = "2";
    person.score = -7;
    expectTypeOf(person.spouse).toEqualTypeOf<Person.Builder>();
    expect(person.$asReader().spouse.spouse.name).toBe("third");
    expect(person.home.street).toBe("Main");
    person.initEmployment();
    expect(person.employment.which).toBe("unemployed");
    person.spouse = null;
    expect(message.getRoot(Person$Reader).$toObject().spouse).toBeNull();
  });
});

describe("enums", () => {
  test("are open: unknown values are kept", () => {
    const type: Person.PhoneNumber.Type = Person$PhoneNumber$Type.work;
    expectTypeOf<number>().toExtend<Person.PhoneNumber.Type>();
    expect(type).toBe(2);
    expect(personFrom({ phones: [{ type: 999 }] }).phones.get(0).type).toBe(999);
  });
});

describe("generics", () => {
  test("are AnyPointer until they are bound", () => {
    expectTypeOf<Box$Reader["value"]>().toEqualTypeOf<AnyPointerReader>();
    expectTypeOf<Box$Reader<string>["value"]>().toEqualTypeOf<string>();
    const message = new MessageBuilder();
    message.setRoot(Box$Builder.$with({ T: Text }), { label: "a", value: "text" });
    const bytes = writeMessage(message);
    expect(readMessage(bytes).getRoot(Box$Reader.$with({ T: Text })).value).toBe("text");
    expect(readMessage(bytes).getRoot(Box$Reader).value.asText()).toBe("text");
  });
});

describe("capabilities", () => {
  test("a service is no client, and either goes into a message", () => {
    const callback = Callback.serve({ log() {} });
    expectTypeOf(callback).toEqualTypeOf<Service<Callback$Client>>();
    expectTypeOf(callback).not.toExtend<Callback$Client>();
    // Types only: nothing is called.
    const check = (echo: Echo$Client, directory: Directory$Client, client: Callback$Client): unknown[] => [
      echo.heartbeat({ msg: "x", callback }),
      echo.heartbeat({ msg: "x", callback: client }),
      echo.heartbeat({ msg: "x", callback: null }),
      echo.heartbeat((params) => {
        params.msg = "x";
      }),
      echo.getLogger(),
      // @ts-expect-error an interface does what those it extends do, not the other way round
      ((_: Directory$Client) => _)(echo),
      ((_: Echo$Client) => _)(directory),
      // @ts-expect-error no such parameter
      echo.ping({ message: "x" }),
    ];
    expectTypeOf(check).toBeFunction();
  });

  test("a call is awaited or pipelined; a client is never thenable", () => {
    expectTypeOf<Awaited<ReturnType<Echo$Client["ping"]>>["reply"]>().toEqualTypeOf<string>();
    expectTypeOf<ReturnType<Echo$Client["getLogger"]>["callback"]>().toEqualTypeOf<Callback$Client>();
    expectTypeOf<Awaited<ReturnType<Echo$Client["getLogger"]>>["callback"]>().toEqualTypeOf<Callback$Client | null>();
    expectTypeOf<Echo$Client>().not.toHaveProperty("then");
    // @ts-expect-error a text cannot be pipelined on
    expectTypeOf<ReturnType<Echo$Client["ping"]>["reply"]>().toBeString();
  });

  test("methods of servers are sync or async, and give plain objects, builders' work, or nothing", () => {
    const servers: Echo$Server[] = [
      { ping: ({ msg }) => ({ reply: msg }), heartbeat() {}, getLogger: () => ({ callback: null }) },
      {
        async ping({ msg }, { signal }) {
          expectTypeOf(signal.aborted).toEqualTypeOf<boolean>();
          return { reply: msg };
        },
        heartbeat: async () => {},
        getLogger: () => (results) => {
          results.callback = Callback.serve({ log() {} });
        },
      },
      // @ts-expect-error a misspelt result
      { ping: () => ({ replay: "x" }), heartbeat() {}, getLogger: () => ({}) },
    ];
    for (const server of servers) expect(Echo.serve(server)).toBeDefined();
    expect(Person.Reader).toBe(Person$Reader);
  });
});
