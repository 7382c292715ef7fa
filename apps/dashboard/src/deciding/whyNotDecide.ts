import type { Candidate, CandidateScope } from "../providers/queries/candidates.ts";
import { awaitedUnits } from "./awaitedUnits.ts";
import { isOpen, isProposed } from "./choices.ts";

/** Why a decision cannot be taken on these, and of how many that is so. */
export interface WhyNot {
  readonly why: "notDecider" | "allDecided" | "notProposed" | "ownEntry" | "notReceived" | "notAppraised";
  readonly count: number;
  /** Whose results are waited for. */
  readonly units?: readonly string[];
}

/** null: they may be decided; the API has the last word. */
export function whyNotDecide(
  { mayDecide }: Pick<CandidateScope, "mayDecide">,
  rows: readonly Candidate[],
): WhyNot | null {
  if (!mayDecide) return { why: "notDecider", count: 0 };
  const open = rows.filter(isOpen);
  if (open.length === 0) return { why: "allDecided", count: 0 };
  const waiting = open.filter((row) => !isProposed(row)).length;
  if (waiting > 0) return { why: "notProposed", count: waiting };
  const own = open.filter(({ enteredByViewer }) => enteredByViewer).length;
  if (own > 0) return { why: "ownEntry", count: own };
  const units = awaitedUnits(open);
  if (units.length > 0) return { why: "notReceived", count: units.length, units };
  const awaiting = open.filter(({ awaitsAppraisal }) => awaitsAppraisal).length;
  return awaiting > 0 ? { why: "notAppraised", count: awaiting } : null;
}
