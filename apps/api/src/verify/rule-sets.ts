import type { Text } from "@xep-loai/domain";
import { placedKeys } from "../document/placed-keys.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Verified } from "./verify.ts";

const check = {
  id: "rule-set",
  title: { vi: "Bộ quy định của các năm đang mở đúng với văn bản có hiệu lực", en: "Rule sets of the open years" },
} as const;

interface Laid {
  readonly year: number;
  readonly root: number;
  readonly keys: Readonly<Record<string, string>>;
}

/** Lays the rule sets of the open years again, in thought, and compares them with those that stand there. */
export async function verifyRuleSets(tx: Tx): Promise<Verified> {
  const differences: Text[] = [];
  let looked = 0;
  for (const { year, root, keys } of await rows<Laid>(tx, laid)) {
    const placed = await placedKeys(tx, { year, treeYear: year }, root);
    const right: Laid["keys"] = Object.fromEntries(placed.map(({ organisationId, key }) => [organisationId, key]));
    const holders = new Set([...Object.keys(keys), ...Object.keys(right)]);
    const wrong = [...holders].filter((holder) => keys[holder] !== right[holder]);
    looked += holders.size;
    differences.push(...wrong.map((holder) => said(year, holder, keys[holder], right[holder])));
  }
  return { check, rows: looked, differences };
}

const said = (year: number, holder: string, stored = "–", right = "–"): Text => ({
  vi: `Năm ${year}, tổ chức ${holder}: đang ghi ${stored}, theo văn bản là ${right}`,
  en: `Year ${year}, organisation ${holder}: stored ${stored}, by the documents ${right}`,
});

const laid = `
  select o.year, o.organisation_id as root,
    (select coalesce(json_object_agg(s.organisation_id, s.rule_set_id), '{}') from cycle_rule_set s where s.year = o.year) as keys
  from organisation_year o join cycle y on y.year = o.year
  where o.parent_id is null and y.state = 'OPEN' order by o.year`;
