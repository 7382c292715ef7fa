import type { OrganisationFacts } from "../facts.ts";
import { warning } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { excellentTierForAll } from "../rule-sets/parameters/organisation.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import { QualityTier } from "../vocabulary/tier.ts";
import type { Context2019 } from "./context.ts";
import { checkShare } from "./shares.ts";

/** A share a lower document writes otherwise than it may is not used; where its words alone are not met that is told (C1). */
export function checkAsWritten(facts: OrganisationFacts, answer: Answer, context: Context2019): Answer {
  const allTier = tierAsWritten(context.ruleSet);
  if (allTier === undefined) return answer;
  const literal = checkShare(facts, "members", { ...context.parameters.org.excellent.share, allTier }, context);
  return literal.outcome === "FAILED" ? warning(() => asWritten(literal.explain())) : answer;
}

function tierAsWritten({ layers }: RuleSet2019): QualityTier | undefined {
  const refused = layers.refused.find(({ override }) => override.parameter.id === excellentTierForAll.id);
  return Object.values(QualityTier).find((tier) => tier === refused?.override.value);
}

const asWritten = ({ message, ...rest }: Explanation): Explanation => ({
  ...rest,
  message: {
    vi: `${message.vi} Văn bản cấp dưới ghi như vậy; theo Hướng dẫn 21 thì đạt, nên chỉ để lưu ý.`,
    en: `${message.en} The lower document says so; under Guidance 21 it is met, so this is a note.`,
  },
});
