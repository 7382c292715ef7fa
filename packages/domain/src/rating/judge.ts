import type { CommonFacts } from "../facts.ts";
import { find, type Worded } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import type { SubjectRules } from "../rule/rule.ts";
import type { ProposalVerdict, Verdict } from "../rule/verdict.ts";
import { isTierAtLeast, type QualityTier } from "../vocabulary/tier.ts";

/** What follows for the tier from the answers of the rules that rate: each regime has a way of its own. */
export interface Conclusion {
  readonly status: "RATEABLE" | "UNDECIDED";
  readonly forced: boolean;
  /** null where UNDECIDED. */
  readonly ceiling: QualityTier | null;
}

/** One subject, what is asked of it, and what follows from the answers. */
export interface Question<Facts, Context> {
  readonly rules: SubjectRules<Facts, Context>;
  readonly facts: Facts;
  readonly context: Context;
  /** Rules a lower document put in words of its own, by the id of the upper rule. */
  readonly restated: ReadonlyMap<string, Worded>;
  readonly proposedTier: QualityTier | undefined;
  readonly cumulative: boolean;
  /** While the authority has not answered it, no tier at all may be decided; left out: there is none such. */
  readonly referredBy?: string;
  readonly conclude: (tiers: readonly Finding[]) => Conclusion;
}

/** The steps of rules.md 3.0, «Evaluation of one subject». */
export function judge<Facts extends CommonFacts, Context>(question: Question<Facts, Context>): Verdict {
  const { rules } = question;

  // 1 eligibility
  const eligibility = ask(question, rules.eligibility);
  const unrated = judgeEligibility(question, eligibility);
  if (unrated !== null) return unrated;

  // 2 gates and order
  const gates = [...eligibility, ...ask(question, rules.gates)];
  if (gates.some(isClosedGate)) return withoutTier("BLOCKED", question, gates);

  // 3 forced facts, 4 conditions, 5 caps, 8 warnings and attestations
  const tiers = ask(question, rules.tiers);
  const conclusion = question.conclude(tiers);

  // 6 the proposed tier
  const { cumulative } = question;
  const proposal = judgeProposal(question, tiers, conclusion);
  return { reason: null, ...conclusion, cumulative, proposal, findings: [...gates, ...tiers] };
}

const ask = <Facts, Context>(
  { facts, context, restated }: Question<Facts, Context>,
  rules: SubjectRules<Facts, Context>["tiers"],
): readonly Finding[] => rules.map((rule) => find(rule, facts, context, restated.get(rule.id) ?? rule));

/** The first reason for having no tier ends the evaluation; null where there is none. */
function judgeEligibility<Facts, Context>(
  question: Question<Facts, Context>,
  eligibility: readonly Finding[],
): Verdict | null {
  const { rules, facts } = question;
  const at = eligibility.findIndex(({ outcome }) => outcome === "FAILED");
  const reason = rules.eligibility[at]?.reasonOf(facts);
  if (reason === undefined) return null;
  const findings = [...eligibility.slice(0, at + 1), ...ask(question, rules.notRated)];
  return { ...withoutTier("NOT_RATED", question, findings), reason };
}

const isClosedGate = ({ outcome }: Finding): boolean => outcome === "FAILED" || outcome === "UNKNOWN";

const withoutTier = (
  status: "NOT_RATED" | "BLOCKED",
  { proposedTier, cumulative }: Pick<Question<unknown, unknown>, "proposedTier" | "cumulative">,
  findings: readonly Finding[],
): Verdict => ({
  status,
  reason: null,
  forced: false,
  ceiling: null,
  cumulative,
  proposal: proposedTier === undefined ? null : "REFUSED",
  findings,
});

/** Refused above the ceiling; above what open attestations answered no would leave, still to be attested. */
function judgeProposal<Facts extends CommonFacts, Context>(
  question: Question<Facts, Context>,
  tiers: readonly Finding[],
  conclusion: Conclusion,
): ProposalVerdict | null {
  const { proposedTier } = question;
  if (proposedTier === undefined) return null;
  if (!isOpen(conclusion, proposedTier)) return "REFUSED";
  const open = tiers.filter(({ outcome }) => outcome === "UNANSWERED");
  if (open.length === 0) return "ACCEPTED";
  if (open.some(({ ruleId }) => ruleId === question.referredBy)) return "NEEDS_ATTESTATION";
  const denied = ask({ ...question, facts: answeredNo(question.facts, open) }, question.rules.tiers);
  return isOpen(question.conclude(denied), proposedTier) ? "ACCEPTED" : "NEEDS_ATTESTATION";
}

const isOpen = ({ ceiling }: Conclusion, tier: QualityTier): boolean =>
  ceiling !== null && isTierAtLeast(ceiling, tier);

const answeredNo = <Facts extends CommonFacts>(facts: Facts, open: readonly Finding[]): Facts => ({
  ...facts,
  attestations: { ...facts.attestations, ...Object.fromEntries(open.map(({ ruleId }) => [ruleId, false])) },
});
