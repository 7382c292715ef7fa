import { rows, type Tx } from "../shared/tx.ts";

/** Of the defects named at the review before, how many there were and how many of them are remedied. */
export interface PreviousDefects {
  readonly total: number;
  readonly remedied: number | undefined;
}

/** What is known of them beside what was entered, by classification; asked for those whose rules ask for it alone. */
export async function previousDefects(tx: Tx, year: number, ids: readonly string[]) {
  const found = ids.length === 0 ? [] : await rows<KnownDefects>(tx, select, [year, ids]);
  return new Map<string, PreviousDefects>(
    found.map(({ id, total, remedied }) => [id, { total, remedied: remedied ?? undefined }]),
  );
}

interface KnownDefects {
  readonly id: string;
  readonly total: number;
  readonly remedied: number | null;
}

const ofReview = (kind: string, isOfIt: string): string => `
      select (r.record ->> 'defectsBefore')::int as total, (r.record ->> 'defectsRemedied')::int as remedied, 1 as source
      from review r where c.subject_kind = '${kind}' and r.year = $1 and ${isOfIt} and r.record ? 'defectsBefore'`;

const followedUp = (kind: string, isOfIt: string): string => `
      select 1, 0, 2 from classification p join follow_up f on f.year = $1::int - 1 and f.classification_id = p.id
      where c.subject_kind = '${kind}' and p.year = $1::int - 1 and p.subject_kind = '${kind}' and ${isOfIt}
        and not c.facts ? 'previousDefects' and coalesce(f.done_on > coalesce(c.rated_on, make_date(c.year, 12, 31)), true)`;

// The review of the committee that leads an organisation stands for that of the organisation.
const reviewOfOrganisation = `r.organisation_id = c.organisation_id and (r.subject_kind = 'ORG' or r.subject_kind = 'COLLECTIVE'
        and exists (select from collective k where k.id = r.collective_id and leads_organisation(k.kind)))`;

// As the review of this year says; else, where nothing was entered, by what follows last year's lowest tier: one that was not
// done by the day of the rating is a defect not remedied. The year is a parameter, so that one partition alone is planned for.
const known = [
  ofReview("ORG", reviewOfOrganisation),
  ofReview("MEMBER", "r.member_id = c.member_id"),
  ofReview("COLLECTIVE", "r.collective_id = c.collective_id"),
  ofReview("LEADER", "r.leader_id = c.leader_id"),
  followedUp("ORG", "p.organisation_id = c.organisation_id"),
  followedUp("MEMBER", "p.member_id = c.member_id"),
  followedUp("COLLECTIVE", "p.collective_id = c.collective_id"),
  followedUp("LEADER", "p.leader_id = c.leader_id"),
].join(" union all");

const select = `
  select c.id::text as id, defects.total, defects.remedied
  from classification c
  cross join lateral (
    select total, remedied from (${known}) known order by source, total desc, remedied limit 1) defects
  where c.year = $1 and c.id = any($2::bigint[]) and defects.total is not null`;
