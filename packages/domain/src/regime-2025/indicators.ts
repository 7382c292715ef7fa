import type { Indicators } from "../facts-2025.ts";
import { warning } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Truth } from "../rule/three-valued.ts";
import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";
import { fact } from "./used-facts.ts";

/** «không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản»: all five, or any (D6); asked only where the five are assigned. */
export function areIndicatorsMissed(indicators: Indicators | undefined, { fiveIndicators }: Parameters2025): Truth {
  if (indicators === undefined || indicators.assigned < fiveIndicators.count) return false;
  const { missed } = indicators;
  if (missed === undefined) return undefined;
  return missed >= (fiveIndicators.mode === "ALL_FIVE" ? fiveIndicators.count : 1);
}

export const explainIndicators = (
  indicators: Indicators | undefined,
  { fiveIndicators }: Parameters2025,
): Explanation => ({
  ...tell(
    [
      fact.number("indicators.assigned", indicators?.assigned ?? 0),
      fact.number("indicators.missed", indicators === undefined ? 0 : indicators.missed),
    ],
    indicators === undefined
      ? "Không được giao 5 chỉ tiêu kinh tế - xã hội cơ bản."
      : `Không hoàn thành ${indicators.missed ?? "…"} trong ${fiveIndicators.count} chỉ tiêu kinh tế - xã hội cơ bản.`,
    indicators === undefined
      ? "The five basic targets are not assigned."
      : `${indicators.missed ?? "…"} of the ${fiveIndicators.count} basic targets missed.`,
  ),
});

/** Some missed, though not as many as force: told all the same. */
export const remindingOfMissed = (answer: Answer, indicators: Indicators | undefined): Answer =>
  answer.outcome === "PASSED" && (indicators?.missed ?? 0) > 0 ? warning(answer.explain) : answer;
