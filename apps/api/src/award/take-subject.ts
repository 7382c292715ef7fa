import type { Acting } from "../shared/acting.ts";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows } from "../shared/tx.ts";
import type { AwardCandidate } from "./award.type.ts";
import { type CandidateRow, candidateColumns } from "./candidate-row.ts";
import { candidatesFor } from "./candidates.service.ts";
import { type Considered, consideredFor } from "./considered.service.ts";

/** Whom an answer is about, and which answer the actor last saw. */
export interface About {
  readonly classificationId: string;
  readonly year: number;
  /** Of the answer it replaces; 0: none stood. */
  readonly version: number;
}

/**
 * A subject with what its awards rest on, for who may speak of them. Whoever speaks of subjects below the same committee
 * comes one after the other, so that nobody chooses one more than the rules let.
 */
export async function takeSubject({ tx }: Acting, about: About): Promise<Considered | Refused> {
  const asked = [about.year, numberOf(about.classificationId)];
  const row = await firstRow<CandidateRow & { may: boolean }>(tx, subjectSql, asked);
  if (row === undefined) return refuse("NOT_FOUND");
  if (!row.may) return refuse("NOT_ALLOWED");
  await rows(tx, oneAtATime, [`award ${about.year} ${row.parentId}`]);
  const [subject] = await consideredFor(tx, about.year, [row]);
  return subject ?? refuse("NOT_FOUND");
}

/** Refuses where the actor did not see what stands, or gives no reason for replacing it. */
export function mayReplace(
  standing: { readonly version: number } | null,
  about: About,
  note: string | null,
): Refused | null {
  if ((standing?.version ?? 0) !== about.version) return refuse("CHANGED_MEANWHILE");
  return standing !== null && note === null ? refuseField("note", whyReplaced) : null;
}

const whyReplaced = {
  vi: "Đã có ý kiến trước đó; hãy ghi lý do thay đổi.",
  en: "Something else stood before; please say why it changes.",
};

/** The subject as it stands after the act. */
export async function candidateAfter({ tx }: Acting, { row }: Considered): Promise<AwardCandidate | Refused> {
  const [candidate] = await candidatesFor(tx, row.year, await consideredFor(tx, row.year, [row]));
  return candidate ?? refuse("NOT_FOUND");
}

const subjectSql = `
  select ${candidateColumns}, may_award(c.year, c.organisation_id, c.member_id) as may
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
   where c.year = $1 and c.id = $2 and c.subject_kind in ('ORG', 'MEMBER') and c.state <> 'CANCELLED'`;

const oneAtATime = "select pg_advisory_xact_lock(hashtextextended($1, 0))";
