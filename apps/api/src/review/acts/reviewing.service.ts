import { reexamining } from "../../classification/recheck/reexamine.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import { mayActOn } from "../../shared/may-act-on.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { keepConcerns } from "../concerns.service.ts";
import type { ReviewedSubject } from "../reviewed-subject.type.ts";
import { reviewedSubject } from "../reviewed-subjects.service.ts";
import { type AskedSubject, entryOf } from "../subject-entries.service.ts";
import { isCollective, type SubjectEntry } from "../subject-entry.ts";
import type { Acting } from "./acting.ts";
import { bodiesConcerned } from "./body-of.service.ts";

/**
 * Does one act on the reviews of a subject and, in the same transaction, what follows from it: what is counted as not in
 * order, also of the body before which somebody is reviewed, and the warnings of the results that wait for the review.
 */
export async function reviewing(
  { tx }: Acting,
  asked: AskedSubject,
  act: (entry: SubjectEntry) => Promise<Refused | null>,
): Promise<ReviewedSubject | Refused> {
  const entry = await entryOf(tx, asked);
  if (entry === undefined) return refuse("NOT_FOUND");
  if (!(await mayActOn(tx, asked.year, entry.organisationId))) return refuse("NOT_ALLOWED");
  const results = await resultsOf(tx, entry, asked.year);
  const refused = await reexaminingAll(tx, asked.year, results, async () => {
    const done = await act(entry);
    if (done === null) await asSystem(tx, (system) => follow(system, asked.year, entry));
    return done;
  });
  return refused ?? reviewedSubject(tx, asked);
}

async function follow(system: Tx, year: number, entry: SubjectEntry): Promise<void> {
  await keepConcerns(system, year, isCollective(entry) ? [entry] : await bodiesConcerned(system, year, entry));
}

/** Each result is reexamined around the next one, the act innermost. */
async function reexaminingAll(
  tx: Tx,
  year: number,
  [id, ...others]: readonly string[],
  act: () => Promise<Refused | null>,
): Promise<Refused | null> {
  if (id === undefined) return act();
  return reexamining(tx, { year, id, cause: null }, () => reexaminingAll(tx, year, others, act));
}

/** The subject's own, and that of the organisation whose committee it is. */
async function resultsOf(tx: Tx, entry: SubjectEntry, year: number): Promise<string[]> {
  const own = entry.classificationId === null ? [] : [entry.classificationId];
  if (entry.subjectKind !== "COLLECTIVE") return own;
  const found = await rows<{ id: string }>(tx, organisationSql, [year, entry.organisationId]);
  return [...own, ...found.map(({ id }) => id)];
}

const organisationSql = `
  select id::text as id from classification
  where year = $1 and organisation_id = $2 and subject_kind = 'ORG' and state <> 'CANCELLED'`;
