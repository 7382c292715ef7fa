import type { Indicators } from "../facts-2025.ts";
import { warning } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Truth } from "../rule/three-valued.ts";
import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";
import { fact } from "./used-facts.ts";

/** «không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản»: all five, or any (D6); asked only where the five are assigned. */
export function areIndicatorsMissed(indicators: Indicators | undefined, { fiveIndicators }: Parameters2025): Truth {
  if (!areAllAssigned(indicators, { fiveIndicators })) return false;
  const { missed } = indicators;
  if (missed === undefined) return undefined;
  return missed >= (fiveIndicators.mode === "ALL_FIVE" ? fiveIndicators.count : 1);
}

const areAllAssigned = (
  indicators: Indicators | undefined,
  { fiveIndicators }: Pick<Parameters2025, "fiveIndicators">,
): indicators is Indicators => indicators !== undefined && indicators.assigned >= fiveIndicators.count;

export const explainIndicators = (indicators: Indicators | undefined, parameters: Parameters2025): Explanation => {
  const { count } = parameters.fiveIndicators;
  const used = [
    fact.number("indicators.assigned", indicators?.assigned ?? 0),
    fact.number("indicators.missed", indicators === undefined ? 0 : indicators.missed),
  ];
  if (!areAllAssigned(indicators, parameters)) {
    return tell(
      used,
      `Không được giao đủ ${count} chỉ tiêu kinh tế - xã hội cơ bản.`,
      `The ${count} basic targets are not all assigned.`,
    );
  }
  const missed = indicators.missed ?? "…";
  return tell(
    used,
    `Không hoàn thành ${missed} trong ${count} chỉ tiêu kinh tế - xã hội cơ bản.`,
    `${missed} of the ${count} basic targets missed.`,
  );
};

/** Some missed where all are assigned, though not as many as force: told all the same. */
export const remindingOfMissed = (
  answer: Answer,
  indicators: Indicators | undefined,
  parameters: Parameters2025,
): Answer =>
  answer.outcome === "PASSED" && areAllAssigned(indicators, parameters) && (indicators.missed ?? 0) > 0
    ? warning(answer.explain)
    : answer;
