import { expect, test } from "vitest";
import { childId, groupId, methodStructId } from "./ids.js";

test("ids of declarations, groups and parameter lists are those that every compiler derives", () => {
  expect(childId(0xa93fc509624c72d9n, "Node")).toBe(0xe682ab4cf923a417n);
  expect(childId(0xe682ab4cf923a417n, "NestedNode")).toBe(0xdebf55bbfa0fc242n);
  expect(groupId(0xe682ab4cf923a417n, 7)).toBe(0x9ea0b19b37fb4435n);
  expect(methodStructId(0x88eb12a0e0af92b2n, 0, false)).toBe(0xb874edc0d559b391n);
  expect(methodStructId(0x88eb12a0e0af92b2n, 0, true)).toBe(0xb04fcaddab714ba4n);
  expect(methodStructId(0x88eb12a0e0af92b2n, 1, false)).toBe(0xd044893357b42568n);
  expect(methodStructId(0x88eb12a0e0af92b2n, 1, true)).toBe(0x9bf141df4247d52fn);
});
