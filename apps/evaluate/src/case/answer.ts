import type {
  Finding,
  NotRatedReason,
  ProposalVerdict,
  QuotaUse,
  RatingStatus,
  TableFaultCode,
  TierCode,
} from "@xep-loai/domain";
import type { Problem } from "./problem.ts";

/** The answer to a case that cannot be judged as it stands. */
interface InvalidAnswer {
  readonly id: string | null;
  readonly status: "INVALID";
  readonly errors: readonly Problem[];
}

/** A finding in short, the tier it closes as the rule set calls it. */
export interface ToldFinding extends Pick<Finding, "ruleId" | "severity" | "outcome"> {
  readonly blocksTier: TierCode | null;
}

/** The answer to a subject case; keys in the order of the examples. */
export interface SubjectAnswer {
  readonly id: string;
  readonly status: RatingStatus;
  readonly reason: NotRatedReason | null;
  readonly forced: boolean;
  readonly ceiling: TierCode | null;
  /** Only with a proposed tier. */
  readonly verdict?: ProposalVerdict;
  readonly findings: readonly ToldFinding[];
}

/** The answer to a quota case. */
export interface QuotaAnswer extends Pick<QuotaUse, "status" | "maxUnderGoodOnly" | "maxUnderGoodAndAbove" | "over"> {
  readonly id: string;
}

/** The answer to a table case. */
export interface TableAnswer {
  readonly id: string;
  readonly status: "SOUND" | "FAULTY";
  readonly faults: readonly {
    readonly code: TableFaultCode;
    /** `rated`, or a tier as the case names it. */
    readonly field: string;
    readonly stated: ExactNumber | null;
    readonly computed: ExactNumber | null;
    readonly hint: string | null;
  }[];
}

/** A number, or the text of one that JavaScript cannot hold exactly. */
export type ExactNumber = number | RawJson;

export type Answer = InvalidAnswer | SubjectAnswer | QuotaAnswer | TableAnswer;
