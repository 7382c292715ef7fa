import {
  type Award,
  awardsFor,
  awardsUnder,
  headDocuments,
  type Level,
  OrganisationKind,
  regimeOfKey,
  type SubjectKind,
} from "@xep-loai/domain";
import { type Standing, standing } from "../organisation/standing.service.ts";
import { cursorKey, cursorOf, type PageRequest } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { countedPlaces } from "../statistics/counted-places.service.ts";
import type { AwardCandidatePage } from "./award.type.ts";
import { isAtTop } from "./candidate-row.ts";
import { headsFor, listKey, searchCandidates } from "./candidate-search.service.ts";
import { candidatesFor } from "./candidates.service.ts";

export interface CandidatesInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  /** Of the organisations they are rated at; left out: every level. */
  readonly level?: Level | null | undefined;
  readonly award?: Award | null | undefined;
  readonly isChosen?: boolean | null | undefined;
}

/** Who may be considered for awards at an organisation and below, organisation by organisation, each by name. */
export async function awardCandidates(tx: Tx, input: CandidatesInput): Promise<AwardCandidatePage | Refused> {
  const key = cursorKey(input.after, listKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const { level = null, award = null, isChosen = null } = input;
  const wanted = { ...input, organisationId: organisation.id, level, award, isChosen };
  const { found, last } = await searchCandidates(tx, wanted, key);
  const awards = awardsUnder(regimeOfKey(organisation.ruleSetId) ?? "NOT_HELD", input.subjectKind);
  return {
    nodes: await candidatesFor(tx, input.year, found),
    nextCursor: last === null ? null : cursorOf(last),
    awards,
    atTop: await countAtTop(tx, organisation, input.subjectKind, level),
    chosen: await countChosen(tx, organisation, input.subjectKind, level),
  };
}

/** From the counters, whatever the size of the subtree; organisations one by one, since awards are for some kinds alone. */
async function countAtTop(
  tx: Tx,
  { year, id }: Standing,
  subjectKind: SubjectKind,
  level: Level | null,
): Promise<number> {
  const counted =
    subjectKind === "ORG"
      ? await firstRow<{ n: number }>(tx, organisationsAtTopSql, [year, id, JSON.stringify(awardedKinds), level])
      : await firstRow<{ n: number }>(tx, atTopSql, [year, id, subjectKind, headsFor(subjectKind), level]);
  return counted?.n ?? 0;
}

/** The documents with the kinds of organisation their awards are for. */
const awardedKinds = headDocuments.map(({ id, regime }) => ({
  head: id,
  kinds: Object.values(OrganisationKind).filter(
    (organisationKind) => awardsFor({ regime, subjectKind: "ORG", organisationKind }).length > 0,
  ),
}));

const countChosen = async (
  tx: Tx,
  { year, id }: Standing,
  subjectKind: SubjectKind,
  level: Level | null,
): Promise<number> =>
  (await firstRow<{ n: number }>(tx, chosenSql, [year, id, subjectKind === "MEMBER", level]))?.n ?? 0;

const { figure, places } = countedPlaces("$5");

const atTopSql = `
  select coalesce(sum(${figure}), 0)::int as n
    from tier_counter t
    join organisation_year o on o.year = t.year and o.organisation_id = t.organisation_id
   where t.year = $1 and t.organisation_id = any(${places}) and t.subject_kind = $3 and t.outcome = 'EXCELLENT'
     and t.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and split_part(o.rule_set_id, '/', 1) = any($4::text[])`;

const organisationsAtTopSql = `
  select count(*)::int as n
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
    join jsonb_to_recordset($3::jsonb) as awarded(head text, kinds text[])
      on awarded.head = split_part(c.rule_set_id, '/', 1) and o.kind = any(awarded.kinds)
   where c.year = $1 and o.ancestors @> array[$2::int] and c.subject_kind = 'ORG' and ($4::text is null or o.level = $4)
     and ${isAtTop}`;

const chosenSql = `
  select count(distinct coalesce(s.member_id, s.organisation_id))::int as n
    from award_selection s
    join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
   where s.year = $1 and o.ancestors @> array[$2::int] and (s.member_id is not null) = $3 and s.is_chosen
     and s.replaced_at is null and ($4::text is null or o.level = $4)`;
