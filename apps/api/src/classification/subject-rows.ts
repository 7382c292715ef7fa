import { exemptDecision, suspensionDecision } from "../member/standing-decision.service.ts";
import { withUpperPower } from "../organisation/upper-power.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { SubjectRow } from "./subject-row.ts";

/** Some classifications of a year with the rows of their subjects, in one statement. */
export const subjectRows = (tx: Tx, year: number, ids: readonly string[]): Promise<SubjectRow[]> =>
  rows(tx, select, [year, ids]);

// A ballot that was never held is not there: only a recorded secret one opens `HD21.PROC.ORG.SELF.SECRET_BALLOT`.
// Whether a member is a civil servant is told by the group of the year, as the member's own row knows only today.
const select = `
  select c.id::text as id, c.year, c.subject_kind as "subjectKind", c.organisation_id as "organisationId",
    o.kind as "organisationKind", c.rule_set_id as "ruleSetId", c.state, c.replaces_id::text as "replacesId", c.tier, c.not_rated_reason as "notRatedReason",
    coalesce(c.rated_on, make_date(c.year, 12, 31))::text as "asOf",
    c.review_completed_on is not null as "reviewCompleted",
    (case when c.rated_on is not null then c.review_completed_on end)::text as "reviewCompletedOn",
    coalesce((c.ballot ->> 'secret')::boolean, false) as "secretBallotHeld",
    c.facts as entered,
    (case c.subject_kind when 'ORG' then organisation.founded_on else collective.founded_on end)::text as "foundedOn",
    member.admitted_on::text as "admittedOn",
    case c.subject_kind when 'MEMBER' then c.subject_group = 'CIVIL_SERVANT' end as "isCivilServant",
    member.exempt_from::text as "exemptFrom", member.suspended_from::text as "suspendedFrom",
    member.suspended_until::text as "suspendedUntil", ${exemptDecision("member")} as "exemptDecision",
    ${suspensionDecision("member")} as "suspensionDecision",
    places.former_from::text as "formerFrom", places.former_left_on::text as "formerLeftOn",
    places.former_opinion as "formerOpinion", places.temporary_opinion as "temporaryOpinion",
    places.rating_cell as "ratingCell", places.official_cell as "officialCell", places.temporary_cell as "temporaryCell",
    c.is_head as "isHead", coalesce(c.collective_id, leader.collective_id) as "collectiveId", collective.kind as "collectiveKind",
    ${withUpperPower} as "hasUpperPower",
    leader.transferred_in_on::text as "transferredInOn"
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  join cycle y on y.year = c.year
  left join organisation on c.subject_kind = 'ORG' and organisation.id = c.organisation_id
  left join member on member.id = c.member_id
  left join member_places($1, $2::bigint[]) places on places.classification_id = c.id
  left join collective on collective.id = c.collective_id
  left join leader on leader.id = c.leader_id
  where c.year = $1 and c.id = any($2::bigint[])`;
