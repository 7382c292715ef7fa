import { rows, type Tx } from "../../shared/tx.ts";
import { managedStepsSql, memberStepsSql, opinionsSql, residenceSql, standingCommitteesSql } from "./plain-steps.ts";
import { askedBodies, openBallot } from "./planted-steps.ts";

/** When the committee of a cell proposed its members' tiers, and when the support unit of the đảng ủy had appraised them. */
const memberDays = (year: number) => (year === 2016 ? ["2016-12-13", null] : [`${year}-12-02`, `${year}-12-04`]);

/** Writes who took the steps of the results of a year, the opinions heard, and what of them is otherwise than it should be. */
export async function loadSteps(tx: Tx, year: number): Promise<void> {
  await rows(tx, residenceSql, [year]);
  await rows(tx, memberStepsSql, [year, ...memberDays(year)]);
  await rows(tx, managedStepsSql, [year]);
  await rows(tx, standingCommitteesSql, [year]);
  await rows(tx, opinionsSql, [year]);
  if (year === askedBodies.year) await rows(tx, askedBodiesSql, [year, askedBodies.organisation, askedBodies.givers]);
  if (year === openBallot.year)
    await rows(tx, openBallotSql, [year, openBallot.organisation, JSON.stringify(openBallot.ballot)]);
}

const result = `
  select c.id from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and c.subject_kind = 'ORG' and o.name = $2`;

/** In place of those any đảng bộ hears. */
const askedBodiesSql = `
  with result as (${result}), others as (delete from opinion where year = $1 and classification_id in (select id from result))
  insert into opinion (year, classification_id, kind, giver, asked_on, given_on, tier)
  select $1, r.id, 'RELATED_BODY', giver, p.appraised_on, p.appraised_on + ordinality::int, c.appraised_tier
  from result r join classification c on c.year = $1 and c.id = r.id
  join procedure_record p on p.year = $1 and p.classification_id = r.id, unnest($3::text[]) with ordinality giver`;

const openBallotSql = `update classification set ballot = $3 where year = $1 and id in (${result})`;
