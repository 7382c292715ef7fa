import { readFileSync } from "node:fs";

/** Megabytes a process took at most; not maxRSS of resourceUsage, which on Linux a process inherits from its starter. */
export const mostMemory = (pid = "self") =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
