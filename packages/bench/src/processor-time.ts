// Processor time, of this process and of others.

import { readFileSync } from "node:fs";

/** Microseconds of processor time that another process has used, to 10 ms; 0 where the system does not tell. */
export function processorTimeOf(pid: number | string | undefined): number {
  try {
    // After the name, which may contain anything: state is field 3, utime and stime are 14 and 15, in hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  } catch {
    return 0;
  }
}

/** Microseconds that this process and its server, the process of BENCH_SERVER_PID, have used. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system + processorTimeOf(process.env["BENCH_SERVER_PID"]);
}
