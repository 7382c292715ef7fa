import { ruleById } from "@xep-loai/domain";
import { z } from "zod";
import { type Ref, refsOf, standing } from "../organisation/standing.service.ts";
import { cursorKey, intKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { sentWithoutBelow } from "./sent-without.service.ts";
import type { Submission, SubmissionPage } from "./submission.type.ts";
import { submissionColumns, submissionsAtMoment } from "./submission-columns.service.ts";

/** A submission as it is read, without the name of who sends it. */
export interface Stored extends Omit<Submission, "organisation"> {
  readonly organisationId: number;
}

/** The submissions of several organisations as they stand now, in one statement. */
export async function submissionsOf(
  tx: Tx,
  year: number,
  organisations: readonly Ref[],
  now: Date,
): Promise<Map<number, Submission>> {
  const refs = new Map(organisations.map((ref) => [ref.id, ref]));
  const sql = `select ${submissionColumns} from ${submissionsAtMoment} where s.year = $2 and s.organisation_id = any($3::int[])`;
  const stored = await rows<Stored>(tx, sql, [now, year, [...refs.keys()]]);
  return new Map(stored.flatMap((row) => shown(row, refs).map((submission) => [row.organisationId, submission])));
}

export interface LateInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
}

/** Direct subordinates whose results were not in by the deadline, latest first. */
export async function lateSubmissions(tx: Tx, input: LateInput, now: Date): Promise<SubmissionPage | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const key = cursorKey(input.after, lateKey);
  if (isRefused(key)) return key;
  const place = [now, input.year, organisation.id];
  const late = await rows<Stored>(tx, lateSql, [...place, ...(key ?? [null, null]), pageSize(input.first) + 1]);
  const refs = await refsOf(
    tx,
    input.year,
    late.map(({ organisationId }) => organisationId),
  );
  const page = pageOf(
    late,
    input.first,
    ({ daysLate, organisationId }) => [daysLate, organisationId],
    (row) => shown(row, refs),
  );
  const counts = await firstRow<Counts>(tx, countsSql, place);
  const gaps = await sentWithoutBelow(tx, input.year, organisation.id);
  return { ...page, nodes: page.nodes.flat(), ...(counts as Counts), sentWithout: gaps };
}

type Counts = Pick<SubmissionPage, "expected" | "submitted" | "late" | "overdue">;

const lateKey = z.tuple([intKey, intKey]);

/** None where the viewer does not see the organisation. */
function shown({ organisationId, ...row }: Stored, refs: ReadonlyMap<number, Ref>): Submission[] {
  const organisation = refs.get(organisationId);
  return organisation === undefined ? [] : [sentBy(organisation, row)];
}

/** A submission with the name of who sends it, and where the day it is due by stands. */
export const sentBy = (organisation: Ref, row: Omit<Stored, "organisationId">): Submission => ({
  ...row,
  organisation,
  citation: row.citation ?? citationOf(row.ruleId),
});

/** A rule that sets a day by itself, without a parameter of a document. */
const citationOf = (ruleId: string | null): string | null => (ruleId && ruleById(ruleId)?.citation) ?? null;

const below = `
  select ${submissionColumns}
    from organisation_year o
    join (${submissionsAtMoment}) on s.year = o.year and s.organisation_id = o.organisation_id
   where o.year = $2 and o.parent_id = $3`;

const lateSql = `
  select * from (${below}) late
   where "daysLate" is not null
     and ($4::int is null or (-"daysLate", "organisationId") > (-$4::int, $5::int))
   order by "daysLate" desc, "organisationId" limit $6`;

const countsSql = `
  select count(*) filter (where state <> 'NOT_EXPECTED')::int as expected,
         count(*) filter (where "isIn")::int as submitted,
         count(*) filter (where "isIn" and "daysLate" is not null)::int as late,
         count(*) filter (where not "isIn" and "daysLate" is not null)::int as overdue
    from (select *, state in ('SUBMITTED', 'SUBMITTED_LATE', 'RECEIVED', 'RECEIVED_ABOVE') as "isIn" from (${below}) counted) counted`;
