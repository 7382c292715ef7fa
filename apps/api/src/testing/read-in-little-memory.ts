import { readFileSync } from "node:fs";
import { readWorkbook } from "../intake/workbook/read-workbook.ts";
import { isWorkbookRefusal } from "../intake/workbook/workbook-refusal.ts";
import { expectedIn2020 } from "./expected-workbook.ts";

// Run by itself, with little memory: reads the files it is told and says why each was refused, and how much memory it took at most.

const codes: string[] = [];
for (const path of process.argv.slice(2)) {
  const answer = await readWorkbook(path, expectedIn2020());
  codes.push(isWorkbookRefusal(answer) ? answer.code : "READ");
}
process.stdout.write(JSON.stringify({ codes, megabytes: megabytesAtMost() }));

/** Not maxRSS of resourceUsage: on Linux a process inherits that from its starter. */
function megabytesAtMost(): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
