import { evaluateClassifications } from "../classification/evaluation.service.ts";
import { rootsOfAllYears } from "../organisation/roots.service.ts";
import { evaluateReviews } from "../review/concerns.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { recountedTables } from "./recounted-tables.ts";
import { setRight } from "./set-right.sql.ts";

/**
 * Sets right every figure that is counted and every warning that follows from the rules, closed years included, in the
 * transaction that is open; rows people entered are never touched. Acts wait meanwhile, as they do for each other.
 */
export async function repair(tx: Tx): Promise<void> {
  await rows(tx, oneAtATime);
  await rows(tx, childCounts);
  await rows(tx, setRight(recountedTables.tier_counter));
  for (const statement of quotas) await rows(tx, statement);
  for (const root of await rootsOfAllYears(tx)) {
    await evaluateClassifications(tx, root.year, root);
    await evaluateReviews(tx, root);
  }
  // What is set right above counts itself on top of figures that may be wrong: these come last.
  for (const table of countedLast) await rows(tx, setRight(recountedTables[table]));
}

const countedLast = ["quota_counter", "warning_counter", "rule_counter", "review_counter"] as const;

const oneAtATime = "select pg_advisory_xact_lock(hashtext('xep_loai.counters'))";

const childCounts = `
  update organisation_year o set child_count = right_one.n
  from (select p.year, p.organisation_id, count(c.organisation_id)::int as n
          from organisation_year p left join organisation_year c on c.year = p.year and c.parent_id = p.organisation_id
         group by p.year, p.organisation_id) right_one
  where o.year = right_one.year and o.organisation_id = right_one.organisation_id and o.child_count <> right_one.n`;

/** An open year's scopes come with the numbers that hold now; a closed one's keep theirs, and only their counts are set right. */
const quotas = [
  "select price_quotas(year) from cycle order by year",
  setRight(recountedTables.quota_use),
  "select warn_of_quotas(array(select id from quota_use))",
];
