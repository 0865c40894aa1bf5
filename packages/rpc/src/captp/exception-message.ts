// Exceptions on the wire, field by field (rpc.capnp, "Exception").

import { getUint64, initData, readData, readText, setText } from "@capnp/message/runtime";
import type { Exception, ExceptionDetail, ExceptionType } from "../exception.js";
import { setUint16, type Struct, uint16 } from "./wire/struct.js";
import { initStructs, readStructs } from "./wire/struct-list.js";

const types: readonly ExceptionType[] = ["failed", "overloaded", "disconnected", "unimplemented"];

/** `Exception`: reason, trace and details are its pointers. */
export const EXCEPTION = 0x3_0001;
/** `Exception.Detail`: the id, and the pointer to the data. */
const DETAIL = 0x1_0001;

/** Writes a failure. A local error's stack stays here. */
export function writeException(struct: Struct, { type, reason, trace, details }: Exception): void {
  const { $segment, $pointers } = struct;
  setText($segment, $pointers, reason);
  setUint16(struct, 4, types.indexOf(type));
  if (trace !== undefined) setText($segment, $pointers + 8, trace);
  if (details.length === 0) return;
  const list = initStructs($segment, $pointers + 16, DETAIL, details.length);
  details.forEach(({ detailId, data }, i) => {
    const detail = list.get(i);
    detail.$segment.view.setBigUint64(detail.$data, detailId, true);
    initData(detail.$segment, detail.$pointers, data.length).set(data);
  });
}

function readDetail({ $segment, $data, $pointers, $count }: Struct): ExceptionDetail {
  return {
    detailId: getUint64($segment, $data, $pointers),
    data: readData($segment, $pointers, $count, 0).slice(),
  };
}

/** Reads a failure that the peer reports. A type that we do not know counts as a plain failure. */
export function readException(struct: Struct): Exception {
  const { $segment, $pointers, $count } = struct;
  const trace = readText($segment, $pointers, $count, 1);
  const list = readStructs(struct, 2);
  const details: ExceptionDetail[] = [];
  for (let i = 0; i < list.length; i++) details.push(readDetail(list.get(i)));
  return {
    type: types[uint16(struct, 4)] ?? "failed",
    reason: readText($segment, $pointers, $count, 0),
    remote: true,
    trace: trace === "" ? undefined : trace,
    details,
  };
}
