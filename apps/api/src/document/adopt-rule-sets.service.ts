import { rateAlike } from "@xep-loai/domain";
import { isUndecided } from "../classification/undecided.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { ruleSetsOf } from "./rule-sets.service.ts";

/**
 * Puts every classification at and below an organisation that is not decided under the rule set of its organisation;
 * decided ones keep the one they were decided under. Answers whether any verdict may have changed by it.
 */
export async function adoptRuleSets(tx: Tx, year: number, top: number): Promise<boolean> {
  const changes = await rows<Change>(tx, differing, [year, top]);
  if (changes.length === 0) return false;
  await rows(tx, adopt, [year, top]);
  const ruleSetOf = await ruleSetsOf(
    tx,
    changes.flatMap(({ before, after }) => [before, after]),
  );
  return changes.some(({ before, after }) => !rateAlike(ruleSetOf(before), ruleSetOf(after)));
}

interface Change {
  readonly before: string;
  readonly after: string;
}

const below = `
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and o.ancestors @> array[$2::int] and ${isUndecided} and c.rule_set_id <> o.rule_set_id`;

const differing = `select distinct c.rule_set_id as before, o.rule_set_id as after ${below}`;

const adopt = `
  update classification c
  set rule_set_id = o.rule_set_id, version = c.version + 1, updated_at = now()
  from organisation_year o
  where c.year = $1 and o.year = $1 and o.organisation_id = c.organisation_id and o.ancestors @> array[$2::int]
    and ${isUndecided} and c.rule_set_id <> o.rule_set_id`;
