import type { SubjectFacts2019 } from "./facts.ts";
import type { SubjectFacts2016 } from "./facts-2016.ts";
import type { SubjectFacts2025 } from "./facts-2025.ts";
import { isForcing } from "./rating/forcing.ts";
import { type Conclusion, judge } from "./rating/judge.ts";
import { concludeMember, concludeOrganisation } from "./regime-2016/conclusion.ts";
import type { Context2016 } from "./regime-2016/context.ts";
import { memberRules2016, organisationRules2016 } from "./regime-2016/regime.ts";
import type { Context2019 } from "./regime-2019/context.ts";
import { collectiveRules, leaderRulesOf, memberRulesOf, organisationRules } from "./regime-2019/regime.ts";
import type { Context2025 } from "./regime-2025/context.ts";
import { gapId } from "./regime-2025/gap.ts";
import { collectiveRules2025, leaderRules2025, memberRules2025, organisationRules2025 } from "./regime-2025/regime.ts";
import { yearEnd } from "./rule/date.ts";
import type { Finding } from "./rule/finding.ts";
import { unreachable } from "./rule/unreachable.ts";
import type { Verdict } from "./rule/verdict.ts";
import { noLayers } from "./rule-sets/layers.ts";
import type { Regime, RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import type { RuleSet2016 } from "./rule-sets/rule-set-2016.ts";
import type { RuleSet2025 } from "./rule-sets/rule-set-2025.ts";
import type { FactsUnder, SubjectFacts } from "./subject-facts.ts";
import { ceilingOf } from "./verdict-reading.ts";
import { type QualityTier, topTier } from "./vocabulary/tier.ts";

type Proposed = QualityTier | undefined;

/**
 * What the rule set says of one subject in one year; quotas (step 7) are over scopes and stand in `quotaUse`.
 * @throws where the facts are those of another regime: the compiler refuses them wherever it knows the rule set.
 */
export function classify<Rules extends RuleSet>(
  ruleSet: Rules,
  year: number,
  subject: FactsUnder<Rules>,
  proposedTier?: QualityTier,
): Verdict {
  return classifyUnder(ruleSet, year, subject, proposedTier);
}

function classifyUnder(ruleSet: RuleSet, year: number, subject: SubjectFacts, proposedTier: Proposed): Verdict {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      if (subject.regime === "POINTS_2016" || subject.regime === "POINTS_2025") {
        return refuseFacts(subject, ruleSet.regime);
      }
      return classify2019(ruleSet, year, subject, proposedTier);
    case "POINTS_2025":
      if (subject.regime !== "POINTS_2025") return refuseFacts(subject, ruleSet.regime);
      return classify2025(ruleSet, year, subject, proposedTier);
    case "POINTS_2016":
      if (subject.regime !== "POINTS_2016") return refuseFacts(subject, ruleSet.regime);
      return classify2016(ruleSet, year, subject, proposedTier);
    case "NOT_HELD":
      return takenOver(proposedTier);
    default:
      return unreachable(ruleSet);
  }
}

function refuseFacts({ subject, regime = "TIERS_2019" }: SubjectFacts, asked: Regime): never {
  throw new Error(`facts of ${subject} under ${regime} cannot be judged under ${asked}`);
}

/** A year whose rules are not held: whatever was decided stands. */
const takenOver = (proposedTier: Proposed): Verdict => ({
  status: "RATEABLE",
  reason: null,
  forced: false,
  ceiling: topTier,
  cumulative: true,
  proposal: proposedTier === undefined ? null : "ACCEPTED",
  findings: [],
});

function classify2019(ruleSet: RuleSet2019, year: number, subject: SubjectFacts2019, proposedTier: Proposed): Verdict {
  const { layers, parameters } = ruleSet;
  const measured = parameters.eligibility.asOf === "RATING_DATE" ? subject.facts.asOf : undefined;
  const context: Context2019 = { ruleSet, parameters, year, asOf: measured ?? yearEnd(year) };
  const { restated } = layers;
  const asked = { context, restated, proposedTier, cumulative: true, conclude: concludeCumulative };
  switch (subject.subject) {
    case "ORG":
      return judge({ ...asked, rules: organisationRules, facts: subject.facts });
    case "MEMBER":
      return judge({ ...asked, rules: memberRulesOf(ruleSet), facts: subject.facts });
    case "COLLECTIVE":
      return judge({ ...asked, rules: collectiveRules, facts: subject.facts });
    case "LEADER":
      return judge({ ...asked, rules: leaderRulesOf(ruleSet), facts: subject.facts });
    default:
      return unreachable(subject);
  }
}

/** `ENGINE.CUMULATIVE`, `ENGINE.CEILING`. */
const concludeCumulative = (findings: readonly Finding[]): Conclusion => ({
  status: "RATEABLE",
  forced: findings.some(isForcing),
  ceiling: ceilingOf(findings),
});

function classify2016(ruleSet: RuleSet2016, year: number, subject: SubjectFacts2016, proposedTier: Proposed): Verdict {
  const asOf = subject.facts.asOf ?? yearEnd(year);
  const context: Context2016 = { ruleSet, parameters: ruleSet.parameters, year, asOf };
  const asked = { context, restated: noLayers.restated, proposedTier, cumulative: false };
  switch (subject.subject) {
    case "ORG":
      return judge({ ...asked, rules: organisationRules2016, facts: subject.facts, conclude: concludeOrganisation });
    case "MEMBER":
      return judge({ ...asked, rules: memberRules2016, facts: subject.facts, conclude: concludeMember });
    default:
      return unreachable(subject);
  }
}

function classify2025(ruleSet: RuleSet2025, year: number, subject: SubjectFacts2025, proposedTier: Proposed): Verdict {
  const asOf = subject.facts.asOf ?? yearEnd(year);
  const context: Context2025 = { ruleSet, parameters: ruleSet.parameters, year, asOf, proposedTier };
  const { restated } = ruleSet.layers;
  const asked = { context, restated, proposedTier, cumulative: true, referredBy: gapId, conclude: concludeCumulative };
  switch (subject.subject) {
    case "ORG":
      return judge({ ...asked, rules: organisationRules2025, facts: subject.facts });
    case "MEMBER":
      return judge({ ...asked, rules: memberRules2025, facts: subject.facts });
    case "COLLECTIVE":
      return judge({ ...asked, rules: collectiveRules2025, facts: subject.facts });
    case "LEADER":
      return judge({ ...asked, rules: leaderRules2025, facts: subject.facts });
    default:
      return unreachable(subject);
  }
}
