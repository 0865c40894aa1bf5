// Persistent.save of a service that has a sturdy ref (persistent.capnp, with the URI as a Text, as OCaml has it). Written by hand: the
// generated code would come along with every service.

import type { Segment } from "@capnp/message";
import { setText, type StructBuilderType } from "@capnp/message/runtime";
import { describe, type Interface } from "../hooks/interface.js";
import type { Implementation } from "../hooks/local-hook.js";
import type { SturdyRef } from "../sturdy-ref.js";

/** SaveResults: one pointer. */
interface Results {
  readonly segment: Segment;
  readonly pointers: number;
}

const results: StructBuilderType<Results, never> = {
  $dataWords: 0,
  $pointerCount: 1,
  $of: (segment, _data, pointers) => ({ segment, pointers }),
  $set: () => {},
};

const persistent: Interface = /* @__PURE__ */ describe(
  "Persistent",
  0xc8cb212f,
  0xcd9f5691,
  () => [{ name: "save", key: "save", params: { $of: () => undefined }, results }],
  () => [],
);

/** What lets a service be saved. Nothing is sealed: every saver gets the same reference, once it is there. */
export function persistence(sturdyRef: SturdyRef | PromiseLike<SturdyRef>): Implementation {
  const save = async () => {
    const uri = (await sturdyRef).toUriWithSecrets();
    return ({ segment, pointers }: Results) => setText(segment, pointers, uri);
  };
  return { iface: persistent, server: { save } };
}
