import type { QualityTier } from "../vocabulary/tier.ts";
import type { Certainty } from "./certainty.ts";

/** BLOCK refuses a decision, WARN never stops, ATTEST waits for a human answer (rules.md 3.0). */
export const Severity = { BLOCK: "BLOCK", WARN: "WARN", ATTEST: "ATTEST" } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

export const Outcome = {
  PASSED: "PASSED",
  NOT_APPLICABLE: "NOT_APPLICABLE",
  FAILED: "FAILED",
  UNKNOWN: "UNKNOWN",
  WARNING: "WARNING",
  UNANSWERED: "UNANSWERED",
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** What a rule does when it is not met (rules.md 3.0, Effects). */
export const Effect = {
  NOT_RATED: "NOT_RATED",
  GATE: "GATE",
  REQUIRE: "REQUIRE",
  FORCE_LOWEST: "FORCE_LOWEST",
  CAP: "CAP",
  QUOTA: "QUOTA",
  ORDER: "ORDER",
  AUTHORITY: "AUTHORITY",
  PROCEDURE: "PROCEDURE",
  COMPLETENESS: "COMPLETENESS",
  SCOPE: "SCOPE",
  DATA: "DATA",
  SCHEDULE: "SCHEDULE",
  DEADLINE: "DEADLINE",
  DOSSIER: "DOSSIER",
  NOTIFY: "NOTIFY",
  AWARD: "AWARD",
  NOTE: "NOTE",
} as const;
export type Effect = (typeof Effect)[keyof typeof Effect];

/** A sentence in both languages of the product. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** One fact a rule looked at, as shown to the reader. */
export interface UsedFact {
  /** Path in the facts, e.g. `targets.done`. */
  readonly name: string;
  readonly label: Text;
  /** Ready to show, codes already turned into their names; null: not known. */
  readonly value: Text | null;
  /** Whether this fact alone is as the rule asks; null where the rule does not ask it of this fact, or it is not known. */
  readonly met: boolean | null;
}

/** The answer of one rule for one subject; screen, export and API show this one object. */
export interface Finding {
  readonly ruleId: string;
  readonly citation: string;
  /** The clause word for word; several quotations where the rule rests on several places. */
  readonly clause: readonly string[];
  /** How those words are known; left out: VERBATIM. */
  readonly certainty?: Certainty;
  readonly effect: Effect;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** The lowest tier this finding closes; null where it closes none. */
  readonly blocksTier: QualityTier | null;
  readonly facts: readonly UsedFact[];
  /** The sum spelled out, e.g. «100·7 = 700 < 80·10 = 800»; null where the rule does not count. */
  readonly arithmetic: string | null;
  /** One sentence for the reader: what was found. */
  readonly message: Text;
}
