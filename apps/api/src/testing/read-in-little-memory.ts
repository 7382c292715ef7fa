import { readWorkbook } from "../intake/workbook/read-workbook.ts";
import { isWorkbookRefusal } from "../intake/workbook/workbook-refusal.ts";
import { expectedIn2020 } from "./expected-workbook.ts";

// Run by itself, with little memory: reads the files it is told and says why each was refused, and how much memory it took at most.

const codes: string[] = [];
for (const path of process.argv.slice(2)) {
  const answer = await readWorkbook(path, expectedIn2020());
  codes.push(isWorkbookRefusal(answer) ? answer.code : "READ");
}
process.stdout.write(JSON.stringify({ codes, megabytes: process.resourceUsage().maxRSS / 1024 }));
