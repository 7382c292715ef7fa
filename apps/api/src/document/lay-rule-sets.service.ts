import { writeQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { placedKeys } from "./placed-keys.service.ts";
import { ruleSetsOf } from "./rule-sets.service.ts";

/**
 * Gives the organisations of a year at and below one of them the rule sets that follow from where documents hold. The only
 * writer of `cycle_rule_set`; called when a document takes force or ceases to hold, and when the tree has changed: an act that
 * moves an organisation and does not call it is not kept (rule_sets_are_laid).
 */
export async function layRuleSets(tx: Tx, year: number, top: number): Promise<void> {
  const placed = await placedKeys(tx, { year, treeYear: year }, top);
  const keys = new Set(placed.map(({ key }) => key));
  await writeQuotaParameters(tx, [...keys].map(await ruleSetsOf(tx, keys)));
  await rows(tx, give, [year, JSON.stringify(placed)]);
  await rows(tx, takeAway, [year, top, placed.map(({ organisationId }) => organisationId)]);
}

const give = `
  insert into cycle_rule_set as held (year, organisation_id, rule_set_id)
  select $1::int, "organisationId", key from jsonb_to_recordset($2::jsonb) given ("organisationId" int, key text)
  on conflict (year, organisation_id) do update set rule_set_id = excluded.rule_set_id
  where held.rule_set_id <> excluded.rule_set_id
    or held.documents is distinct from documents_on_path(held.year, held.organisation_id)`;

const takeAway = `
  delete from cycle_rule_set s using organisation_year o
  where s.year = $1 and o.year = $1 and o.organisation_id = s.organisation_id and o.ancestors @> array[$2::int]
    and s.organisation_id <> all ($3::int[])`;
