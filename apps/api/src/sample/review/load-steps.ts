import { rows, type Tx } from "../../shared/tx.ts";
import { isOfPoints, underWay } from "../year/calendar.ts";
import {
  managedStepsOfPointsSql,
  managedStepsSql,
  memberStepsSql,
  opinionsSql,
  residenceSql,
  standingCommitteesSql,
} from "./plain-steps.ts";
import { askedBodies, openBallot } from "./planted-steps.ts";

/** When the committee of a cell proposed its members' tiers, and when the support unit of the đảng ủy had appraised them. */
const memberDays = (year: number) => {
  if (year === underWay) return [`${year}-11-05`, `${year}-11-07`];
  return year === 2016 ? ["2016-12-13", null] : [`${year}-12-02`, `${year}-12-04`];
};

/** Writes who took the steps of the results of a year, the opinions heard, and what of them is otherwise than it should be. */
export async function loadSteps(tx: Tx, year: number): Promise<void> {
  await rows(tx, residenceSql, [year]);
  await rows(tx, memberStepsSql, [year, ...memberDays(year)]);
  await rows(tx, isOfPoints(year) ? managedStepsOfPointsSql : managedStepsSql, [year]);
  await rows(tx, standingCommitteesSql, [year]);
  await rows(tx, opinionsSql, [year]);
  await rows(tx, askedBodiesSql, [year, askedBodies.document, askedBodies.givers]);
  if (year === openBallot.year)
    await rows(tx, openBallotSql, [
      year,
      openBallot.organisation,
      JSON.stringify(openBallot.ballot),
      openBallot.votesFor,
    ]);
}

/** In place of those any đảng bộ hears. */
const askedBodiesSql = `
  with result as (
    select id, appraised_tier from classification
    where year = $1 and subject_kind in ('ORG', 'COLLECTIVE') and $2 = any(string_to_array(rule_set_id, '/'))),
  others as (delete from opinion where year = $1 and classification_id in (select id from result))
  insert into opinion (year, classification_id, kind, giver, asked_on, given_on, tier)
  select $1, r.id, 'RELATED_BODY', giver, p.appraised_on, p.appraised_on + 1, r.appraised_tier
  from result r join procedure_record p on p.year = $1 and p.classification_id = r.id, unnest($3::text[]) giver
  where p.appraised_on is not null`;

const openBallotSql = `
  update classification c set ballot = $3::jsonb || jsonb_build_object('votes', jsonb_build_object(c.voted_tier, $4::int))
  from organisation_year o
  where c.year = $1 and o.year = $1 and o.organisation_id = c.organisation_id and c.subject_kind = 'ORG' and o.name = $2`;
