import { ruleSetById } from "@xep-loai/domain";
import { type Ref, refColumn, type Standing } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";

/** Whether results of the organisation's own level are checked against rules in the year. */
export const isUnderRules = ({ ruleSetId }: Standing): boolean => ruleSetById(ruleSetId)?.regime !== "NOT_HELD";

/** Where below an organisation without rules of its own some hold, the topmost places in official order (KH 57 in 2016). */
export async function rulesHeldBelow(tx: Tx, organisation: Standing): Promise<Ref[]> {
  if (isUnderRules(organisation)) return [];
  const { year, id, ruleSetId } = organisation;
  const found = await rows<{ organisation: Ref }>(tx, topmost, [year, id, ruleSetId]);
  return found.map((row) => row.organisation);
}

const topmost = `
  select ${refColumn} as organisation
    from organisation_year o
    join organisation_year above on above.year = o.year and above.organisation_id = o.parent_id
   where o.year = $1 and o.ancestors @> array[$2::int] and o.rule_set_id <> $3 and above.rule_set_id = $3
   order by o.depth, o.official_order, o.organisation_id`;
