import {
  type ClassificationState,
  type Finding,
  isDecided,
  isImported,
  lowestTier,
  type OrganisationKind,
  type Outcome,
  organisationKindsOf,
  type QualityTier,
  type RuleSet,
  type Severity,
  type SubjectKind,
  standsAgainst,
  tiersHighestFirst,
  type Verdict,
} from "@xep-loai/domain";

/** Worst first: rank, then magnitude downwards, then id. Ranks 10 and 30 are the quotas', kept by the database. */
const ruleRank = { AGAINST_DECIDED: 20, AGAINST_UNDECIDED: 40, OPEN_ATTESTATION: 50, NOTE: 60 } as const;
type RuleRank = (typeof ruleRank)[keyof typeof ruleRank];

/** An attestation answered no counts as a condition that failed (rules.md 3.0), so the rank tells the severity. */
export const severityOfRank = {
  20: "BLOCK",
  40: "BLOCK",
  50: "ATTEST",
  60: "WARN",
} as const satisfies Record<RuleRank, Severity>;

/** A finding of the rules that contradicts the tier a subject has, as stored in `warning`. */
export interface RuleWarning {
  readonly classificationId: string;
  readonly organisationId: number;
  readonly subjectKind: SubjectKind;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly rank: RuleRank;
  /** How many tiers the subject stands above what the rule leaves open; 0 where the rule closes none. */
  readonly magnitude: number;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly arithmetic: string | null;
}

/** Whether it says that a decided tier is against a rule; of imported history a note says so too. */
export const isAgainstDecided = ({ rank, outcome }: RuleWarning): boolean =>
  rank === ruleRank.AGAINST_DECIDED || (rank === ruleRank.NOTE && outcome !== "WARNING");

/** What a warning needs to know of a classification. */
export interface RatedSubject {
  readonly id: string;
  readonly organisationId: number;
  readonly subjectKind: SubjectKind;
  readonly state: ClassificationState;
  /** Of a new rating the cancelled one it replaces. */
  readonly replacesId: string | null;
  readonly tier: QualityTier | null;
  readonly organisationKind: OrganisationKind;
}

/** The findings that contradict the present tier; none while there is no tier to contradict. */
export function warningsOf(rated: RatedSubject, ruleSet: RuleSet, verdict: Verdict): RuleWarning[] {
  const { tier, state } = rated;
  if (tier === null) return [];
  return verdict.findings
    .filter((finding) => contradicts(verdict, finding, tier, state) && !isCapOfNobody(finding, rated, ruleSet))
    .map((finding) => warningOf(rated, tier, finding, rankOf(finding, rated, ruleSet)));
}

function warningOf(rated: RatedSubject, tier: QualityTier, finding: Finding, rank: RuleRank): RuleWarning {
  return {
    classificationId: rated.id,
    organisationId: rated.organisationId,
    subjectKind: rated.subjectKind,
    ruleId: finding.ruleId,
    severity: severityOfRank[rank],
    outcome: finding.outcome,
    rank,
    magnitude: tiersTooHigh(finding, tier),
    messageVi: finding.message.vi,
    messageEn: finding.message.en,
    arithmetic: finding.arithmetic,
  };
}

/** A note says nothing about the tier; at the lowest tier nothing is claimed that a mere warning could deny. */
function contradicts(verdict: Verdict, finding: Finding, tier: QualityTier, state: ClassificationState): boolean {
  const { outcome, effect, blocksTier } = finding;
  if (outcome === "PASSED" || outcome === "NOT_APPLICABLE" || effect === "NOTE") return false;
  if (blocksTier !== null) return standsAgainst(verdict, finding, tier);
  return outcome === "WARNING" ? tier !== lowestTier : closesAll(finding, state);
}

/** Nobody can mend a cap by an organisation of a kind that never has a tier, e.g. a province (`HD21.ELIG.ORG.SCOPE`). */
const isCapOfNobody = (
  { effect, blocksTier }: Finding,
  { organisationKind }: RatedSubject,
  ruleSet: RuleSet,
): boolean => effect === "CAP" && blocksTier === null && !organisationKindsOf(ruleSet).includes(organisationKind);

/** A gate orders the acts up to the decision and contradicts nothing before; who is not to be rated never has a tier. */
const closesAll = ({ effect, outcome }: Finding, state: ClassificationState): boolean =>
  isDecided(state) || (effect === "NOT_RATED" && outcome === "FAILED");

/** What came decided with the data is only noted (rules.md 3.18). */
function rankOf({ outcome }: Finding, rated: RatedSubject, ruleSet: RuleSet): RuleRank {
  if (outcome === "WARNING") return ruleRank.NOTE;
  if (outcome === "UNANSWERED") return ruleRank.OPEN_ATTESTATION;
  if (isImported(rated, ruleSet)) return ruleRank.NOTE;
  return isDecided(rated.state) ? ruleRank.AGAINST_DECIDED : ruleRank.AGAINST_UNDECIDED;
}

/** Tiers between the present one and the highest one left open; a closed gate leaves none open. */
function tiersTooHigh({ blocksTier, outcome }: Finding, tier: QualityTier): number {
  if (blocksTier !== null) return tiersHighestFirst.indexOf(blocksTier) - tiersHighestFirst.indexOf(tier) + 1;
  return outcome === "WARNING" ? 0 : tiersHighestFirst.length - tiersHighestFirst.indexOf(tier);
}
