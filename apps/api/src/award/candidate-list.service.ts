import { type Award, awardsUnder, headOfKey, regimeOfKey, type SubjectKind } from "@xep-loai/domain";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { cursorKey, cursorOf, type PageRequest } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { AwardCandidatePage } from "./award.type.ts";
import { headsFor, listKey, searchCandidates } from "./candidate-search.service.ts";
import { candidatesFor } from "./candidates.service.ts";

export interface CandidatesInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly award?: Award | null | undefined;
  readonly isChosen?: boolean | null | undefined;
}

/** Who may be considered for awards at an organisation and below, organisation by organisation, each by name. */
export async function awardCandidates(tx: Tx, input: CandidatesInput): Promise<AwardCandidatePage | Refused> {
  const key = cursorKey(input.after, listKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const { award = null, isChosen = null } = input;
  const wanted = { ...input, organisationId: organisation.id, award, isChosen };
  const { found, last } = await searchCandidates(tx, wanted, key);
  const awards = awardsUnder(regimeOfKey(organisation.ruleSetId) ?? "NOT_HELD", input.subjectKind);
  return {
    nodes: await candidatesFor(tx, input.year, found),
    nextCursor: last === null ? null : cursorOf(last),
    awards,
    atTop: await countAtTop(tx, organisation, input.subjectKind),
    chosen: await countChosen(tx, organisation, input.subjectKind),
  };
}

/** From the counters, whatever the size of the subtree; where rules hold only below (2016), from those there. */
async function countAtTop(tx: Tx, { year, id, ruleSetId }: Standing, subjectKind: SubjectKind): Promise<number> {
  const heads = headsFor(subjectKind);
  const isUnder = heads.includes(headOfKey(ruleSetId));
  const places = isUnder ? [{ id }] : await rows<{ id: number }>(tx, topmostSql, [year, id, heads]);
  const counted = await firstRow<{ n: number }>(tx, atTopSql, [year, places.map((place) => place.id), subjectKind]);
  return counted?.n ?? 0;
}

const countChosen = async (tx: Tx, { year, id }: Standing, subjectKind: SubjectKind): Promise<number> =>
  (await firstRow<{ n: number }>(tx, chosenSql, [year, id, subjectKind === "MEMBER"]))?.n ?? 0;

const atTopSql = `
  select coalesce(sum(subtree), 0)::int as n from tier_counter
   where year = $1 and organisation_id = any($2::int[]) and subject_kind = $3 and outcome = 'EXCELLENT'
     and state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')`;

const topmostSql = `
  select o.organisation_id as id
    from organisation_year o
    join organisation_year above on above.year = o.year and above.organisation_id = o.parent_id
   where o.year = $1 and o.ancestors @> array[$2::int] and split_part(o.rule_set_id, '/', 1) = any($3::text[])
     and split_part(above.rule_set_id, '/', 1) <> all($3::text[])`;

const chosenSql = `
  select count(distinct coalesce(s.member_id, s.organisation_id))::int as n
    from award_selection s
    join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
   where s.year = $1 and o.ancestors @> array[$2::int] and (s.member_id is not null) = $3 and s.is_chosen
     and s.replaced_at is null`;
