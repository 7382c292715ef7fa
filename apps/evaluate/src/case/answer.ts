import type { Finding, NotRatedReason, ProposalVerdict, QualityTier, QuotaUse, RatingStatus } from "@xep-loai/domain";
import type { Problem } from "./problem.ts";

/** The answer to a case that cannot be judged as it stands. */
interface InvalidAnswer {
  readonly id: string | null;
  readonly status: "INVALID";
  readonly errors: readonly Problem[];
}

/** The answer to a subject case; keys in the order of the examples. */
export interface SubjectAnswer {
  readonly id: string;
  readonly status: RatingStatus;
  readonly reason: NotRatedReason | null;
  readonly forced: boolean;
  readonly ceiling: QualityTier | null;
  /** Only with a proposed tier. */
  readonly verdict?: ProposalVerdict;
  readonly findings: readonly Pick<Finding, "ruleId" | "severity" | "outcome" | "blocksTier">[];
}

/** The answer to a quota case. */
export interface QuotaAnswer extends Pick<QuotaUse, "status" | "maxUnderGoodOnly" | "maxUnderGoodAndAbove" | "over"> {
  readonly id: string;
}

export type Answer = InvalidAnswer | SubjectAnswer | QuotaAnswer;
