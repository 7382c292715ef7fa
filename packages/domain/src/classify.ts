import type { CommonFacts, SubjectFacts } from "./facts.ts";
import type { Context2019, SubjectRules2019 } from "./regime-2019/context.ts";
import { collectiveRules, leaderRulesOf, memberRules, organisationRules } from "./regime-2019/regime.ts";
import { yearEnd } from "./rule/date.ts";
import { find } from "./rule/find.ts";
import type { Finding } from "./rule/finding.ts";
import { unreachable } from "./rule/unreachable.ts";
import type { ProposalVerdict, Verdict } from "./rule/verdict.ts";
import type { RuleSet, RuleSet2019 } from "./rule-sets/rule-set.ts";
import { ceilingOf } from "./verdict-reading.ts";
import { isTierAtLeast, type QualityTier, topTier } from "./vocabulary/tier.ts";

/** What the rule set says of one subject in one year; quotas (step 7) are over scopes and stand in `quotaUse`. */
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
  const { asOf: measured } = ruleSet.parameters.eligibility;
  const asOf = (measured === "RATING_DATE" ? subject.facts.asOf : undefined) ?? yearEnd(year);
  const context: Context2019 = { ruleSet, parameters: ruleSet.parameters, year, asOf };
  switch (subject.subject) {
    case "ORG":
      return judge({ rules: organisationRules, facts: subject.facts, context, proposedTier });
    case "MEMBER":
      return judge({ rules: memberRules, facts: subject.facts, context, proposedTier });
    case "COLLECTIVE":
      return judge({ rules: collectiveRules, facts: subject.facts, context, proposedTier });
    case "LEADER":
      return judge({ rules: leaderRulesOf(ruleSet), facts: subject.facts, context, proposedTier });
    default:
      return unreachable(subject);
  }
}

interface Question<Facts> {
  readonly rules: SubjectRules2019<Facts>;
  readonly facts: Facts;
  readonly context: Context2019;
  readonly proposedTier: QualityTier | undefined;
}

/** The steps of rules.md 3.0, «Evaluation of one subject». */
function judge<Facts extends CommonFacts>(question: Question<Facts>): Verdict {
  const { rules } = question;

  // 1 eligibility
  const unrated = judgeEligibility(question);
  if (unrated !== null) return unrated;

  // 2 gates and order
  const gates = ask(question, [...rules.eligibility, ...rules.gates]);
  if (gates.some(isClosedGate)) return withoutTier("BLOCKED", question, gates);

  // 3 forced facts, 4 conditions, 5 caps, 8 warnings and attestations
  const tiers = ask(question, rules.tiers);
  const ceiling = ceilingOf(tiers);

  // 6 the proposed tier
  return rateable([...gates, ...tiers], ceiling, judgeProposal(question, tiers, ceiling));
}

function ask<Facts>({ facts, context }: Question<Facts>, rules: SubjectRules2019<Facts>["tiers"]): readonly Finding[] {
  const { restated } = context.ruleSet.layers;
  return rules.map((rule) => find(rule, facts, context, restated.get(rule.id) ?? rule));
}

/** The first reason for having no tier ends the evaluation; null where there is none. */
function judgeEligibility<Facts>(question: Question<Facts>): Verdict | null {
  const { rules, facts, context } = question;
  const at = rules.eligibility.findIndex((rule) => rule.check(facts, context).outcome === "FAILED");
  const reason = rules.eligibility[at]?.reasonOf(facts);
  if (reason === undefined) return null;
  const findings = ask(question, [...rules.eligibility.slice(0, at + 1), ...rules.notRated]);
  return { ...withoutTier("NOT_RATED", question, findings), reason };
}

const isClosedGate = ({ outcome }: Finding): boolean => outcome === "FAILED" || outcome === "UNKNOWN";

const withoutTier = (
  status: "NOT_RATED" | "BLOCKED",
  { proposedTier }: Pick<Question<unknown>, "proposedTier">,
  findings: readonly Finding[],
): Verdict => ({
  status,
  reason: null,
  forced: false,
  ceiling: null,
  proposal: proposedTier === undefined ? null : "REFUSED",
  findings,
});

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

/** Refused above the ceiling; above what open attestations answered no would leave, still to be attested. */
function judgeProposal<Facts extends CommonFacts>(
  question: Question<Facts>,
  tiers: readonly Finding[],
  ceiling: QualityTier,
): ProposalVerdict | null {
  const { proposedTier } = question;
  if (proposedTier === undefined) return null;
  if (!isTierAtLeast(ceiling, proposedTier)) return "REFUSED";
  const open = tiers.filter(({ outcome }) => outcome === "UNANSWERED");
  if (open.length === 0) return "ACCEPTED";
  const denied = ceilingOf(ask({ ...question, facts: answeredNo(question.facts, open) }, question.rules.tiers));
  return isTierAtLeast(denied, proposedTier) ? "ACCEPTED" : "NEEDS_ATTESTATION";
}

const answeredNo = <Facts extends CommonFacts>(facts: Facts, open: readonly Finding[]): Facts => ({
  ...facts,
  attestations: { ...facts.attestations, ...Object.fromEntries(open.map(({ ruleId }) => [ruleId, false])) },
});
