import type { Text } from "@xep-loai/domain";
import { verifyWarnings } from "../classification/evaluation.service.ts";
import { rootsOfAllYears } from "../organisation/roots.service.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { RuleWarning } from "../warning/rule-warning.service.ts";
import type { WarningDifference } from "../warning/stored-warning.service.ts";
import type { Verified } from "./verify.ts";

const check = {
  id: "rule-warning",
  title: { vi: "Cảnh báo theo quy định (warning)", en: "Warnings of rules" },
} as const;

/** Asks the rules about every live classification again and compares the warnings stored of them. */
export async function verifyRuleWarnings(tx: Tx): Promise<Verified> {
  const stored = await firstRow<{ count: string }>(tx, "select count(*) from warning where kind = 'RULE'");
  const differences: Text[] = [];
  for (const { year, organisationId } of await rootsOfAllYears(tx))
    for await (const difference of verifyWarnings(tx, year, { organisationId })) differences.push(...said(difference));
  return { check, rows: Number(stored?.count ?? 0), differences };
}

const said = ({ missing, changed, stale }: WarningDifference): Text[] => [
  ...missing.map((warning) => about(warning, "thiếu", "is missing")),
  ...changed.map((warning) => about(warning, "không còn đúng", "is not right")),
  ...stale.map((warning) => about(warning, "thừa", "should not be there")),
];

const about = ({ classificationId, ruleId }: RuleWarning, vi: string, en: string): Text => ({
  vi: `Cảnh báo ${ruleId} của kết quả ${classificationId} ${vi}`,
  en: `Warning ${ruleId} of result ${classificationId} ${en}`,
});
