import type { Text } from "@xep-loai/domain";
import { type EvaluationDifference, verifyEvaluation } from "../classification/evaluation.service.ts";
import { rootsOfAllYears } from "../organisation/roots.service.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { RuleWarning } from "../warning/rule-warning.service.ts";
import type { Verified } from "./verify.ts";

const check = {
  id: "rule-warning",
  title: { vi: "Cảnh báo và tác động của quy định (warning, touched_rules)", en: "Warnings and touches of rules" },
} as const;

/** Asks the rules about every live classification again and compares the warnings stored of them. */
export async function verifyRuleWarnings(tx: Tx): Promise<Verified> {
  const stored = await firstRow<{ count: string }>(tx, "select count(*) from warning where kind = 'RULE'");
  const differences: Text[] = [];
  for (const { year, organisationId } of await rootsOfAllYears(tx))
    for await (const difference of verifyEvaluation(tx, year, { organisationId }))
      differences.push(...said(difference));
  return { check, rows: Number(stored?.count ?? 0), differences };
}

const said = ({ warnings, touched }: EvaluationDifference): Text[] => [
  ...warnings.missing.map((warning) => about(warning, "thiếu", "is missing")),
  ...warnings.changed.map((warning) => about(warning, "không còn đúng", "is not right")),
  ...warnings.stale.map((warning) => about(warning, "thừa", "should not be there")),
  ...[...touched.wrong, ...touched.stale].map(({ classificationId }) => ({
    vi: `Quy định tác động đến kết quả ${classificationId} không còn đúng`,
    en: `The rules that touched result ${classificationId} are not right`,
  })),
];

const about = ({ classificationId, ruleId }: RuleWarning, vi: string, en: string): Text => ({
  vi: `Cảnh báo ${ruleId} của kết quả ${classificationId} ${vi}`,
  en: `Warning ${ruleId} of result ${classificationId} ${en}`,
});
