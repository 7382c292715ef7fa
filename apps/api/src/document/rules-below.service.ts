import { type RuleSet, rateAlike } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { ruleSetsOf } from "./rule-sets.service.ts";

/** The rule sets at and below an organisation, each once. */
export async function rulesBelow(tx: Tx, year: number, top: number): Promise<RuleSet[]> {
  const found = await rows<{ key: string }>(tx, keysSql, [year, top]);
  const keys = found.map(({ key }) => key);
  return keys.map(await ruleSetsOf(tx, keys));
}

/** Whether it makes no difference which of them holds, deadlines apart. */
export const areAlike = (all: readonly RuleSet[]): boolean => all.every((one) => rateAlike(one, all[0] ?? one));

const keysSql = `
  select distinct rule_set_id as key from organisation_year where year = $1 and ancestors @> array[$2::int]`;
