import { forbidden, notApplicable, warning } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Truth } from "../rule/three-valued.ts";
import { tierAbove } from "../vocabulary/tier.ts";
import type { Context2025, Rule2025 } from "./context.ts";

// «thuộc một trong các trường hợp sau»: one of the cases that force the lowest tier, Điều 11, khoản 4.

/** One case: whether it is met, whether its exception was attested, and how it is told. */
export interface Limb<Facts> {
  hits(facts: Facts, context: Context2025): Truth;
  /** The authority took the exception: the tier is open up to the one it allows. */
  isMitigated(facts: Facts, context: Context2025): boolean;
  explain(facts: Facts, context: Context2025): Explanation;
}

export const checkLimb =
  <Facts>(limb: Limb<Facts>) =>
  (facts: Facts, context: Context2025): Answer => {
    const hit = limb.hits(facts, context);
    const explain = () => limb.explain(facts, context);
    if (hit === true && limb.isMitigated(facts, context)) {
      return warning(explain, tierAbove(context.parameters.mitigationMaxTier));
    }
    return forbidden(hit, explain);
  };

/** Written for leadership collectives; of an organisation it only reminds, unless its board says otherwise (D8). */
export const byAnalogy = <Facts>(rule: Rule2025<Facts>): Rule2025<Facts> => ({
  ...rule,
  check: (facts, context) => {
    const answer = rule.check(facts, context);
    if (context.parameters.org.lowestMode === "FORCE" || answer.outcome === "PASSED") return answer;
    return answer.outcome === "UNKNOWN" ? notApplicable(answer.explain) : warning(answer.explain);
  },
});

export const neverMitigated = () => false;

/** The exception of the closing paragraphs: somebody has to answer for it, and nothing is closed by a no. */
export const mitigates = {
  step: "RATING",
  means: "ATTESTED",
  effect: "NOTE",
  severity: "ATTEST",
  closes: null,
} as const;

export const noGround = (): Explanation =>
  tell(
    [],
    "Không có trường hợp phải xem xét giảm nhẹ, hoặc chưa ghi lý do.",
    "No case to be considered for mitigation, or its ground is not recorded.",
  );
