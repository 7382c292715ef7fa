import type { CommonFacts, SubjectFacts } from "./facts.ts";
import type { Context2019, SubjectRules2019 } from "./regime-2019/context.ts";
import { collectiveRules, leaderRules, memberRules, organisationRules } from "./regime-2019/regime.ts";
import { yearEnd } from "./rule/date.ts";
import { find } from "./rule/find.ts";
import type { Finding } from "./rule/finding.ts";
import { unreachable } from "./rule/unreachable.ts";
import type { ProposalVerdict, Verdict } from "./rule/verdict.ts";
import type { RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import { ceilingOf } from "./verdict-reading.ts";
import { isTierAtLeast, type QualityTier, topTier } from "./vocabulary/tier.ts";

/** What the rule set says of one subject in one year, as rules.md 3.0 evaluates it; quotas are over scopes, not here. */
export function classify(ruleSet: RuleSet, year: number, subject: SubjectFacts, proposedTier?: QualityTier): Verdict {
  switch (ruleSet.regime) {
    case "TIERS_2019":
      return classify2019(ruleSet, year, subject, proposedTier);
    case "NOT_HELD":
      return rateable([], topTier, proposedTier === undefined ? null : "ACCEPTED");
    default:
      return unreachable(ruleSet);
  }
}

function classify2019(
  ruleSet: RuleSet2019,
  year: number,
  subject: SubjectFacts,
  proposedTier: QualityTier | undefined,
): Verdict {
  const asOf = subject.facts.asOf ?? yearEnd(year);
  const context: Context2019 = { ruleSet, parameters: ruleSet.parameters, year, asOf };
  switch (subject.subject) {
    case "ORG":
      return judge(organisationRules, subject.facts, context, proposedTier);
    case "MEMBER":
      return judge(memberRules, subject.facts, context, proposedTier);
    case "COLLECTIVE":
      return judge(collectiveRules, subject.facts, context, proposedTier);
    case "LEADER":
      return judge(leaderRules, subject.facts, context, proposedTier);
    default:
      return unreachable(subject);
  }
}

function judge<Facts extends CommonFacts>(
  rules: SubjectRules2019<Facts>,
  facts: Facts,
  context: Context2019,
  proposedTier: QualityTier | undefined,
): Verdict {
  const ask = (rule: SubjectRules2019<Facts>["tiers"][number]): Finding => find(rule, facts, context);
  const refused: ProposalVerdict | null = proposedTier === undefined ? null : "REFUSED";

  // 1 eligibility: the first reason ends it
  const eligibility: Finding[] = [];
  for (const rule of rules.eligibility) {
    const finding = ask(rule);
    eligibility.push(finding);
    if (finding.outcome === "FAILED") {
      const findings = [...eligibility, ...rules.notRated.map(ask)];
      return {
        status: "NOT_RATED",
        reason: rule.reasonOf(facts),
        forced: false,
        ceiling: null,
        proposal: refused,
        findings,
      };
    }
  }

  // 2 gates and order
  const gates = [...eligibility, ...rules.gates.map(ask)];
  if (gates.some(({ outcome }) => outcome === "FAILED" || outcome === "UNKNOWN")) {
    return { status: "BLOCKED", reason: null, forced: false, ceiling: null, proposal: refused, findings: gates };
  }

  // 3–5, 8 forced facts, conditions, caps, warnings and attestations; 6 the proposed tier
  const tiers = rules.tiers.map(ask);
  const ceiling = ceilingOf(tiers);
  const proposal =
    proposedTier === undefined ? null : judgeProposal(rules, facts, context, tiers, ceiling, proposedTier);
  return rateable([...gates, ...tiers], ceiling, proposal);
}

const rateable = (findings: readonly Finding[], ceiling: QualityTier, proposal: ProposalVerdict | null): Verdict => ({
  status: "RATEABLE",
  reason: null,
  forced: findings.some(isForcing),
  ceiling,
  proposal,
  findings,
});

/** `ENGINE.FORCED_WINS`; what is merely not known never forces. */
const isForcing = ({ effect, outcome }: Finding): boolean => effect === "FORCE_LOWEST" && outcome === "FAILED";

/** Above the ceiling refused; above what open attestations answered no would leave, still to be attested. */
function judgeProposal<Facts extends CommonFacts>(
  rules: SubjectRules2019<Facts>,
  facts: Facts,
  context: Context2019,
  findings: readonly Finding[],
  ceiling: QualityTier,
  proposed: QualityTier,
): ProposalVerdict {
  if (!isTierAtLeast(ceiling, proposed)) return "REFUSED";
  const open = findings.filter(({ outcome }) => outcome === "UNANSWERED");
  if (open.length === 0) return "ACCEPTED";
  const denied = answeredNo(facts, open);
  const remaining = ceilingOf(rules.tiers.map((rule) => find(rule, denied, context)));
  return isTierAtLeast(remaining, proposed) ? "ACCEPTED" : "NEEDS_ATTESTATION";
}

const answeredNo = <Facts extends CommonFacts>(facts: Facts, open: readonly Finding[]): Facts => ({
  ...facts,
  attestations: { ...facts.attestations, ...Object.fromEntries(open.map(({ ruleId }) => [ruleId, false])) },
});
