import { failed } from "../rule/answer.ts";
import { factMakers, tell } from "../rule/fact-makers.ts";
import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import { inWordsInForce } from "../rule-sets/in-words.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import { outstandingQuota } from "./quota-rules.ts";

const fact = factMakers({ rate: { vi: "Tỷ lệ quyết định (%)", en: "Rate decided (%)" } });

/** What stands against the rate a decision on an outstanding unit sets: it is above the most the regulation allows. */
export function againstOutstandingRate({ parameters, layers }: RuleSet2025, rate: number): readonly Finding[] {
  const { outstandingPct } = parameters.quota;
  if (rate <= outstandingPct) return [];
  const explain = () =>
    tell(
      [fact.number("rate", rate)],
      `Tỷ lệ quyết định ${rate} %, không được vượt quá ${outstandingPct} %.`,
      `A rate of ${rate}% is decided; it may not be above ${outstandingPct}%.`,
    );
  const rule = { ...inWordsInForce(outstandingQuota, layers), closes: null, check: () => failed(explain) };
  return [find(rule, {}, {})];
}
