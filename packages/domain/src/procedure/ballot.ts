import { type Fraction, isAboveFraction } from "../rule/share.ts";
import type { VoteThreshold } from "../rule-sets/rule-set.ts";
import type { Body } from "../vocabulary/body.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import type { BallotRecord } from "./procedure-facts.ts";

/** What is wrong with a ballot record. */
export const BallotFault = {
  NO_RECORD: "NO_RECORD",
  OTHER_BODY: "OTHER_BODY",
  NOT_SECRET: "NOT_SECRET",
  MORE_PRESENT_THAN_ELIGIBLE: "MORE_PRESENT_THAN_ELIGIBLE",
  MORE_VOTES_THAN_PRESENT: "MORE_VOTES_THAN_PRESENT",
  NOT_A_COUNT: "NOT_A_COUNT",
  BELOW_THRESHOLD: "BELOW_THRESHOLD",
} as const;
export type BallotFault = (typeof BallotFault)[keyof typeof BallotFault];

/** What a document asks of a ballot; where it is silent nothing is asked. */
export interface BallotDemands {
  /** Who votes; undefined: silent. */
  readonly bodies: readonly Body[] | undefined;
  readonly secret: boolean;
  readonly threshold: VoteThreshold | null;
  /** The tier that needs the votes; null: none was claimed. */
  readonly tier: QualityTier | null;
}

/** Nothing but counts that go together: for a ballot whose demands are judged elsewhere, or not known. */
export const asksNothing: BallotDemands = { bodies: undefined, secret: false, threshold: null, tier: null };

const fractionOf: Readonly<Record<VoteThreshold, Fraction>> = {
  OVER_HALF: { numerator: 1, denominator: 2 },
  OVER_TWO_THIRDS: { numerator: 2, denominator: 3 },
};

/** «trên 1/2», «trên 2/3»: of all who are entitled to vote; exactly that share is not enough. */
export const isOverThreshold = (votes: number, eligible: number, threshold: VoteThreshold): boolean =>
  isAboveFraction(votes, eligible, fractionOf[threshold]);

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Every fault of the record, in the order of `BallotFault`; none: it is sound. */
export function ballotFaults(ballot: BallotRecord | undefined, demands: BallotDemands): readonly BallotFault[] {
  if (ballot === undefined) return ["NO_RECORD"];
  const { eligible, present, votes } = ballot;
  const counts = [eligible, present, ...Object.values(votes)];
  if (!counts.every(isCount)) return ["NOT_A_COUNT"];
  const faults: readonly (readonly [BallotFault, boolean])[] = [
    ["OTHER_BODY", demands.bodies !== undefined && !demands.bodies.includes(ballot.by)],
    ["NOT_SECRET", demands.secret && !ballot.secret],
    ["MORE_PRESENT_THAN_ELIGIBLE", present > eligible],
    ["MORE_VOTES_THAN_PRESENT", Object.values(votes).reduce((sum, count) => sum + count, 0) > present],
    ["BELOW_THRESHOLD", isBelowThreshold(ballot, demands)],
  ];
  return faults.filter(([, isThere]) => isThere).map(([fault]) => fault);
}

const isBelowThreshold = ({ votes, eligible }: BallotRecord, { threshold, tier }: BallotDemands): boolean =>
  threshold !== null && tier !== null && !isOverThreshold(votes[tier] ?? 0, eligible, threshold);
