import {
  isAppraisedFirst,
  isDecided,
  type QualityTier,
  type Role,
  standingAgainst,
  tiersHighestFirst,
  topTier,
} from "@xep-loai/domain";
import { quotaUsesById } from "../../quota/quota-row.service.ts";
import { isCountedInScope } from "../../quota/quota-scope.service.ts";
import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { scopesWith, type Viewer } from "../../shared/viewer.ts";
import { factsOf, type SubjectOfYear } from "../classification.facts.ts";
import { rowColumns } from "../row-columns.ts";
import { scoreSheetOf } from "../score-sheet.service.ts";
import { verdictOf } from "../verdict-of.ts";
import type { Candidate, CandidateScope } from "./candidate.type.ts";
import { mayActFor } from "./may-act-for.service.ts";

type Stored = Omit<Candidate, "points" | "ceiling" | "forced" | "notExcellent" | "ballot" | "awaitsAppraisal"> & {
  readonly isAppraised: boolean;
  readonly ballot: StoredBallot | null;
};

const appraisers: readonly Role[] = ["APPRAISER", "DECIDER"];

interface StoredBallot {
  readonly eligible?: number;
  readonly present?: number;
  readonly votes?: Readonly<Partial<Record<QualityTier, number>>>;
}

/** One scope with its subjects, their steps, votes and opinions and what the rules say of each. */
export async function candidates(
  tx: Tx,
  viewer: Viewer,
  year: number,
  quotaUseId: string,
): Promise<CandidateScope | Refused> {
  const scope = numberOf(quotaUseId);
  const quota = scope === undefined ? undefined : (await quotaUsesById(tx, year, [quotaUseId])).get(quotaUseId);
  if (quota === undefined) return refuse("NOT_FOUND");
  const mayDecide = await mayActFor(tx, viewer, year, quota.organisation.id, ["DECIDER"]);
  const scopes = scopesWith(viewer, mayDecide ? ["DECIDER"] : appraisers);
  const found = await rows<Stored>(tx, select, [year, quotaUseId, viewer.id, scopes]);
  const subjects = await factsOf(
    tx,
    year,
    found.map(({ id }) => id),
  );
  const subjectOf = new Map(subjects.map((subject) => [subject.row.id, subject]));
  const counted = await firstRow<{ total: number }>(tx, total, [year, quotaUseId]);
  return {
    quota,
    nodes: found.flatMap((row) => shown(row, subjectOf.get(row.id))),
    total: counted?.total ?? 0,
    mayDecide,
    mayAppraise: await mayActFor(tx, viewer, year, quota.organisation.id, appraisers),
  };
}

function shown({ ballot, isAppraised, ...row }: Stored, subject: SubjectOfYear | undefined): Candidate[] {
  if (subject === undefined) return [];
  const verdict = verdictOf(subject);
  return [
    {
      ...row,
      ballot: ballot && shownBallot(ballot),
      awaitsAppraisal: !isAppraised && !isDecided(row.state) && isAppraisedFirst(row.subjectKind, subject.ruleSet),
      points: scoreSheetOf(subject)?.total ?? null,
      ceiling: verdict.ceiling,
      forced: verdict.forced,
      notExcellent: standingAgainst(verdict, topTier),
    },
  ];
}

const shownBallot = ({ eligible = undefined, present = undefined, votes = {} }: StoredBallot) => ({
  eligible: eligible ?? null,
  present: present ?? null,
  votes: tiersHighestFirst.flatMap((tier) => (votes[tier] ? [{ tier, count: votes[tier] }] : [])),
});

const yearBefore = `
  select p.tier from classification p
  where p.year = c.year - 1 and p.state <> 'CANCELLED' and p.subject_kind = c.subject_kind
    and ((p.subject_kind = 'ORG' and p.organisation_id = c.organisation_id)
      or (p.subject_kind = 'MEMBER' and p.member_id = c.member_id)
      or (p.subject_kind = 'COLLECTIVE' and p.collective_id = c.collective_id)
      or (p.subject_kind = 'LEADER' and p.leader_id = c.leader_id))`;

const awaits = `
  select json_build_object('id', u.organisation_id, 'name', u.name, 'kind', u.kind, 'level', u.level) from organisation_year u
  where u.year = c.year and c.replaces_id is null
    and u.organisation_id = awaited_submission(c.year, c.organisation_id, c.subject_kind, $4::int[])`;

const opinions = `
  select coalesce(json_agg(json_build_object('giver', n.giver, 'tier', n.tier) order by n.giver, n.id), '[]')
  from opinion n where n.year = c.year and n.classification_id = c.id and n.withdrawn_at is null and n.given_on is not null`;

const from = `
  from quota_use q
  join classification c on c.year = q.year and c.subject_kind = q.subject_kind
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where q.year = $1 and q.id = $2::bigint and ${isCountedInScope} and c.state <> 'CANCELLED' and c.not_rated_reason is null`;

const select = `
  select ${rowColumns}, c.version, c.self_tier as "selfTier", c.voted_tier as "votedTier", c.proposed_tier as "proposedTier",
    c.appraised_tier as "appraisedTier", c.ballot, c.returned_on as "returnedOn", c.return_reason as "returnReason",
    c.state = 'APPRAISED' or exists (select from procedure_record p
      where p.year = c.year and p.classification_id = c.id and p.appraised_on is not null) as "isAppraised",
    $3::int = any (c.entered_by) as "enteredByViewer", (${yearBefore}) as "previousTier", (${opinions}) as opinions, (${awaits}) as awaits
  ${from}
  order by array_position('{EXCELLENT,GOOD,COMPLETED,NOT_COMPLETED}'::text[], c.tier) nulls last, c.subject_name, c.id
  limit 1000`;

const total = `select count(*)::int as total ${from}`;
