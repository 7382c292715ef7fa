import { bringWarningsInLine } from "../../classification/evaluation.service.ts";
import { adoptRuleSets } from "../../document/adopt-rule-sets.service.ts";
import { layRuleSets } from "../../document/lay-rule-sets.service.ts";
import { evaluateReviews } from "../../review/concerns.service.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { dateSubmissions } from "../../submission/deadlines.service.ts";
import { changedInYear, changedYearKinds, toldOrganisations } from "./tree-before.service.ts";

/**
 * Brings the open years in line with the tree an act left behind: rule sets with their quotas, what is not decided yet, warnings,
 * what of reviews is not in order, days of sending. Only what stands or counts elsewhere than before, and what is above it.
 */
export async function bindTree(system: Tx, from: string): Promise<void> {
  const years = await rows<{ year: number }>(system, openYears, [from]);
  for (const { year } of years) await bindYear(system, year);
}

const openYears = "select year from cycle where state = 'OPEN' and closes_on >= $1::date order by year";

async function bindYear(system: Tx, year: number): Promise<void> {
  const dated = commonAncestor(await rows<{ path: number[] }>(system, datedOtherwise, [year]));
  if (dated !== undefined) await dateSubmissions(system, year, dated);
  const top = commonAncestor(await rows<{ path: number[] }>(system, paths, [year]));
  if (top === undefined) return;
  await layRuleSets(system, year, top);
  await rows(system, takeFromEnded, [year]);
  await adoptRuleSets(system, year, top);
  await evaluateTouched(system, year);
  await evaluateReviews(system, { year, organisationId: top });
  await dateSubmissions(system, year, top);
}

const paths = `
  select distinct path from (select b.ancestors as before, o.ancestors as after from ${changedInYear}) changed
   cross join lateral (values (trim_array(before, 1)), (trim_array(after, 1))) stood (path) where path is not null`;

/** The lowest organisation above all that changed. */
function commonAncestor(found: readonly { readonly path: readonly number[] }[]): number | undefined {
  const [first, ...others] = found.map(({ path }) => path);
  return first?.findLast((id, at) => others.every((path) => path[at] === id));
}

const datedOtherwise = `select distinct o.ancestors as path from ${changedYearKinds}`;

const takeFromEnded = `
  delete from cycle_rule_set s where s.year = $1
    and not exists (select from organisation_year o where o.year = s.year and o.organisation_id = s.organisation_id)`;

const atOnce = 1000;

async function evaluateTouched(system: Tx, year: number): Promise<void> {
  const found = await rows<{ id: string }>(system, touched, [year]);
  const ids = found.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += atOnce)
    await bringWarningsInLine(system, year, ids.slice(from, from + atOnce));
}

const touched = `
  select c.id::text as id from classification c
   where c.year = $1 and c.organisation_id in (
     select unnest(b.ancestors || o.ancestors) from ${changedInYear}
     union
     select unnest(ancestors) from organisation_year where year = $1 and organisation_id in (${toldOrganisations}))
   order by c.id`;
