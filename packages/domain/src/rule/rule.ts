import type { SubjectKind } from "../vocabulary/subject.ts";
import type { NotRatedReason, QualityTier } from "../vocabulary/tier.ts";
import type { Certainty } from "./certainty.ts";
import type { Effect, Outcome, Severity, Text, UsedFact } from "./finding.ts";
import type { Means, Step } from "./step.ts";

/** What can be said of a rule without any facts. */
export interface RuleHead {
  /** Stable: stands in code, tests, messages and reports. */
  readonly id: string;
  readonly citation: string;
  /** Word for word from the document, one entry per quoted place; none where the text is MISSING. */
  readonly clause: readonly string[];
  /** How its words are known; left out: VERBATIM. */
  readonly certainty?: Certainty;
  /** Of a MISSING text: what holds meanwhile. */
  readonly recommended?: Text;
  readonly effect: Effect;
  readonly severity: Severity;
  readonly subjects: readonly SubjectKind[];
  /** Where it acts. */
  readonly step: Step;
  /** How it acts there. */
  readonly means: Means;
}

/** What a reader is told of one answer. */
export interface Explanation {
  readonly facts: readonly UsedFact[];
  readonly arithmetic?: string;
  readonly message: Text;
  /** The sentence says what is asked, not what is the case. */
  readonly isDemand?: boolean;
}

/** Place and words of a document below that states the value a rule was held against. */
export type StatedAt = Pick<RuleHead, "citation" | "clause">;

/** The answer of a rule to the facts of one subject. */
export interface Answer {
  readonly outcome: Outcome;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The lowest tier this answer closes, where it differs from the rule's own. */
  readonly closes?: QualityTier | null;
  /** Cited in place of the rule's own; left out: the value stands in the rule itself. */
  readonly statedAt?: StatedAt | undefined;
  /** Called only when somebody reads the finding. */
  readonly explain: () => Explanation;
}

export interface Rule<Facts, Context> extends RuleHead {
  /** The lowest tier closed when the rule is not met; null: the answer says it, or it closes none. */
  readonly closes: QualityTier | null;
  readonly check: (facts: Facts, context: Context) => Answer;
}

/** A rule that leaves the subject without a tier. */
export interface EligibilityRule<Facts, Context> extends Rule<Facts, Context> {
  readonly reasonOf: (facts: Facts) => NotRatedReason;
}

/** The rules of one kind of subject in the order of rules.md 3.0. */
export interface SubjectRules<Facts, Context> {
  /** Step 1. */
  readonly eligibility: readonly EligibilityRule<Facts, Context>[];
  /** Said to a subject that is not rated. */
  readonly notRated: readonly Rule<Facts, Context>[];
  /** Step 2. */
  readonly gates: readonly Rule<Facts, Context>[];
  /** Steps 3–5 and 8: conditions of the tiers, forcing rules, caps, attestations, notes. */
  readonly tiers: readonly Rule<Facts, Context>[];
}
