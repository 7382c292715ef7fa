import type { QualityTier } from "../vocabulary/tier.ts";
import type { Answer, Explanation } from "./rule.ts";
import type { Truth } from "./three-valued.ts";

type Explain = () => Explanation;

export const passed = (explain: Explain): Answer => ({ outcome: "PASSED", explain });
export const failed = (explain: Explain): Answer => ({ outcome: "FAILED", explain });
export const unknown = (explain: Explain): Answer => ({ outcome: "UNKNOWN", explain });
export const notApplicable = (explain: Explain): Answer => ({ outcome: "NOT_APPLICABLE", explain });
export const unanswered = (explain: Explain): Answer => ({ outcome: "UNANSWERED", explain });

/** Shown, never refused for itself; it may still close tiers where the documents are silent (`ENGINE.CEILING`). */
export const warning = (explain: Explain, closes: QualityTier | null = null): Answer => ({
  outcome: "WARNING",
  severity: "WARN",
  closes,
  explain,
});

/** For a condition that must hold. */
export const required = (holds: Truth, explain: Explain): Answer => {
  if (holds === undefined) return unknown(explain);
  return holds ? passed(explain) : failed(explain);
};

/** For what ought to be so: where it is not, that is told and nothing is refused. */
export const expected = (holds: Truth, explain: Explain): Answer =>
  holds === false ? warning(explain) : required(holds, explain);

/** For a fact that must not be there. */
export const forbidden = (holds: Truth, explain: Explain): Answer =>
  required(holds === undefined ? undefined : !holds, explain);

const gravestFirst = ["FAILED", "UNKNOWN", "UNANSWERED", "WARNING", "PASSED", "NOT_APPLICABLE"] as const;

/** For a rule of several demands: the answer to the one that stands worst. */
export function gravest(answers: readonly [Answer, ...Answer[]]): Answer {
  const worst = gravestFirst.find((outcome) => answers.some((answer) => answer.outcome === outcome));
  return answers.find(({ outcome }) => outcome === worst) ?? answers[0];
}
