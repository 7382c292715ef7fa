import type { NotRatedReason, QualityTier } from "../vocabulary/tier.ts";
import type { Finding } from "./finding.ts";

/**
 * NOT_RATED: no tier this year, with a reason. BLOCKED: a gate is closed. RATEABLE: the tiers up to the ceiling are open.
 * UNDECIDED: no tier reaches its votes, the committee considers (rules.md C19).
 */
export type RatingStatus = "NOT_RATED" | "BLOCKED" | "RATEABLE" | "UNDECIDED";

/** Whether the proposed tier may be decided. */
export type ProposalVerdict = "ACCEPTED" | "NEEDS_ATTESTATION" | "REFUSED";

/** What the rules say of one subject in one year: the whole explanation, never only the first reason. */
export interface Verdict {
  readonly status: RatingStatus;
  readonly reason: NotRatedReason | null;
  /** The tier must be the lowest (`ENGINE.FORCED_WINS`). */
  readonly forced: boolean;
  /** A tier needs what every lower one needs (`ENGINE.CUMULATIVE`); in the 2016 regime each has conditions of its own. */
  readonly cumulative: boolean;
  /** The highest tier nothing closes, open attestations taken as yes; null where not RATEABLE. */
  readonly ceiling: QualityTier | null;
  /** null where no tier was proposed. */
  readonly proposal: ProposalVerdict | null;
  /** Every rule that was checked, those that passed or did not apply included. */
  readonly findings: readonly Finding[];
}
