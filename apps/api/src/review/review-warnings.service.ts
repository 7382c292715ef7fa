import type { Finding, Outcome, Severity, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { JudgedSubject } from "./judged-subject.ts";

/** Beside the ranks of tiers: rules a review must keep, and those it should. */
const reviewRank = { MUST: 45, SHOULD: 65 } as const;

/** A rule the review of a collective is against, as stored in `warning`. */
export interface ReviewWarning {
  readonly reviewId: string;
  readonly organisationId: number;
  readonly subjectKind: SubjectKind;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly rank: number;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly arithmetic: string | null;
}

/** What is against a rule; what is not recorded yet, or waits for an answer, is told with the review alone. */
export function reviewWarningsOf({ entry, main, all }: JudgedSubject): ReviewWarning[] {
  if (main === undefined) return [];
  const { organisationId, subjectKind } = entry;
  return all.filter(isAgainst).map((finding) => ({
    reviewId: main.id,
    organisationId,
    subjectKind,
    ruleId: finding.ruleId,
    severity: finding.outcome === "FAILED" ? "BLOCK" : "WARN",
    outcome: finding.outcome,
    rank: finding.outcome === "FAILED" ? reviewRank.MUST : reviewRank.SHOULD,
    messageVi: finding.message.vi,
    messageEn: finding.message.en,
    arithmetic: finding.arithmetic,
  }));
}

const isAgainst = ({ outcome }: Finding): boolean => outcome === "FAILED" || outcome === "WARNING";

/** The warnings stored of some reviews of a year. */
export const storedReviewWarnings = (tx: Tx, year: number, reviewIds: readonly string[]): Promise<ReviewWarning[]> =>
  rows(tx, select, [year, reviewIds]);

/** Makes the stored warnings of some reviews the right ones, touching only the rows that differ. */
export async function writeReviewWarnings(
  tx: Tx,
  year: number,
  reviewIds: readonly string[],
  right: readonly ReviewWarning[],
): Promise<void> {
  const given = JSON.stringify(right);
  await rows(tx, remove, [year, reviewIds, given]);
  if (right.length > 0) await rows(tx, write, [year, given]);
}

/** One in words, to be compared and told. */
export const wordsOf = ({ ruleId, rank, messageVi, arithmetic }: ReviewWarning): string =>
  [ruleId, rank, messageVi, arithmetic ?? ""].join(" ").trim();

const select = `
  select review_id::text as "reviewId", organisation_id as "organisationId", subject_kind as "subjectKind", rule_id as "ruleId",
    severity, outcome, rank, message_vi as "messageVi", message_en as "messageEn", arithmetic
  from warning where year = $1 and review_id = any($2::bigint[])`;

const given = (parameter: string): string => `jsonb_to_recordset(${parameter}::jsonb) as given("reviewId" bigint,
  "organisationId" int, "subjectKind" text, "ruleId" text, severity text, outcome text, rank smallint, "messageVi" text,
  "messageEn" text, arithmetic text)`;

const remove = `
  delete from warning w where w.year = $1 and w.review_id = any($2::bigint[])
    and not exists (select from ${given("$3")} where given."reviewId" = w.review_id and given."ruleId" = w.rule_id)`;

const write = `
  insert into warning as w (year, kind, organisation_id, subject_kind, review_id, rule_id, severity, outcome, rank, message_vi,
    message_en, arithmetic)
  select $1::int, 'REVIEW', "organisationId", "subjectKind", "reviewId", "ruleId", severity, outcome, rank, "messageVi",
    "messageEn", arithmetic
  from ${given("$2")} order by "reviewId", "ruleId"
  on conflict (year, review_id, rule_id) where review_id is not null do update
  set organisation_id = excluded.organisation_id, severity = excluded.severity, outcome = excluded.outcome, rank = excluded.rank,
    message_vi = excluded.message_vi, message_en = excluded.message_en, arithmetic = excluded.arithmetic
  where (w.organisation_id, w.rank, w.outcome, w.message_vi, w.arithmetic)
    is distinct from (excluded.organisation_id, excluded.rank, excluded.outcome, excluded.message_vi, excluded.arithmetic)`;
