import { paperWriters } from "../paper/paper-writers.ts";
import { fileSystemName } from "../shared/attachment.ts";
import { written } from "../shared/written.ts";
import type { IssuedPaper } from "./issued-paper.service.ts";

/** The report as files of a package: as DOCX, as PDF, and what was frozen word for word; each laid out when it is asked for. */
export async function* issuedFiles({ number, paper, snapshot }: IssuedPaper) {
  const name = fileSystemName(`Báo cáo ${number}`).slice(0, longestName);
  for (const format of ["docx", "pdf"] as const)
    yield { path: `bao-cao/${name}.${format}`, bytes: await written((out) => paperWriters[format](paper, out)) };
  yield { path: "bao-cao/ban-goc.json", bytes: Buffer.from(snapshot) };
}

/** Letters, of up to three bytes each, of a name that every file system takes. */
const longestName = 80;
