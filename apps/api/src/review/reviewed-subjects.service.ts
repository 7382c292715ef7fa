import type { Finding } from "@xep-loai/domain";
import { standing } from "../organisation/standing.service.ts";
import { type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { againstTurnOf } from "./acts/against.service.ts";
import type { JudgedSubject } from "./judged-subject.ts";
import { judgedSubjects } from "./judged-subjects.service.ts";
import type { ReviewedSubject, ReviewedSubjectPage } from "./reviewed-subject.type.ts";
import { shownSubject } from "./shown-subject.ts";
import { type AskedSubject, entriesAfter, entryOf, keyOfEntry } from "./subject-entries.service.ts";
import { isCollective } from "./subject-entry.ts";

export interface AskedPage extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
}

/** Those reviewed at an organisation: collectives, then head, deputies and members, in a cell the Party members. */
export async function reviewedSubjects(tx: Tx, asked: AskedPage): Promise<ReviewedSubjectPage | Refused> {
  const organisation = await standing(tx, asked.year, asked.organisationId);
  if (isRefused(organisation)) return organisation;
  const entries = await entriesAfter(tx, asked.year, organisation.id, asked);
  if (isRefused(entries)) return entries;
  const subjects = await judgedSubjects(tx, asked.year, entries.slice(0, pageSize(asked.first)));
  const byEntry = new Map(subjects.map((subject) => [subject.entry, subject]));
  const page = pageOf(entries, asked.first, keyOfEntry, (entry) => entry);
  return {
    organisation,
    year: asked.year,
    nodes: page.nodes.flatMap((entry) => byEntry.get(entry) ?? []).map(shownSubject),
    nextCursor: page.nextCursor,
  };
}

/** One of them with all that is recorded and found. */
export async function reviewedSubject(tx: Tx, asked: AskedSubject): Promise<ReviewedSubject | Refused> {
  const entry = await entryOf(tx, asked);
  const [subject] = entry === undefined ? [] : await judgedSubjects(tx, asked.year, [entry]);
  if (subject === undefined) return refuse("NOT_FOUND");
  const shown = shownSubject(subject);
  return { ...shown, findings: [...shown.findings, ...(await againstOrder(tx, asked.year, subject))] };
}

/** Of a person: the turn came before the body was done. It stands with the body too, and would otherwise be told on completing only. */
async function againstOrder(tx: Tx, year: number, subject: JudgedSubject): Promise<Finding[]> {
  const { entry, main, around, isDue } = subject;
  if (main === undefined || around.law === undefined || !isDue || isCollective(entry)) return [];
  return againstTurnOf(tx, year, subject, main);
}
