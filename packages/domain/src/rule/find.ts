import type { QualityTier } from "../vocabulary/tier.ts";
import type { Certainty } from "./certainty.ts";
import { standingOf } from "./demand.ts";
import type { Effect, Finding, Outcome, Severity, Text, UsedFact } from "./finding.ts";
import type { Answer, Explanation, Rule, RuleHead } from "./rule.ts";

/** What a document may put in words of its own. */
export type Worded = Pick<RuleHead, "id" | "citation" | "clause" | "certainty">;

/** Asks one rule; a document may have put it in words of its own (`worded`). */
export const find = <Facts, Context>(
  rule: Rule<Facts, Context>,
  facts: Facts,
  context: Context,
  worded: Worded = rule,
): Finding => {
  const answer = rule.check(facts, context);
  return new ExplainedFinding(rule, worded, answer, closedBy(rule.closes, answer));
};

function closedBy(closes: QualityTier | null, answer: Answer): QualityTier | null {
  if (answer.outcome === "PASSED" || answer.outcome === "NOT_APPLICABLE") return null;
  return answer.closes === undefined ? closes : answer.closes;
}

/** Facts, arithmetic and message are put together when first read: a million cases are judged, a few are read. */
class ExplainedFinding implements Finding {
  readonly ruleId: string;
  readonly citation: string;
  readonly clause: readonly string[];
  declare readonly certainty?: Certainty;
  readonly effect: Effect;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly blocksTier: QualityTier | null;
  readonly #explain: () => Explanation;
  #explanation: Explanation | undefined;

  constructor(rule: RuleHead, worded: Worded, answer: Answer, blocksTier: QualityTier | null) {
    this.ruleId = worded.id;
    const { citation, clause } = answer.statedAt ?? worded;
    this.citation = citation;
    this.clause = clause;
    if (worded.certainty !== undefined && answer.statedAt === undefined) this.certainty = worded.certainty;
    this.effect = rule.effect;
    this.severity = answer.severity ?? rule.severity;
    this.outcome = answer.outcome;
    this.blocksTier = blocksTier;
    this.#explain = answer.explain;
  }

  get facts(): readonly UsedFact[] {
    return this.#read().facts;
  }

  get arithmetic(): string | null {
    return this.#read().arithmetic ?? null;
  }

  get message(): Text {
    return standingOf(this.#read(), this.outcome);
  }

  /** The whole finding as plain data, for storing and sending. */
  toJSON(): Finding {
    return { ...this, facts: this.facts, arithmetic: this.arithmetic, message: this.message };
  }

  #read(): Explanation {
    this.#explanation ??= this.#explain();
    return this.#explanation;
  }
}
