import {
  blockingFindings,
  type Finding,
  type QualityTier,
  tierAbove,
  type Verdict,
  whyNotHigher,
} from "@xep-loai/domain";
import type { SubjectOfYear } from "./classification.facts.ts";
import { verdictOf } from "./verdict-of.ts";

/** A verdict with the answer to «vì sao không cao hơn một bậc?». */
export interface Explained extends Verdict {
  readonly whyNotHigher: readonly Finding[];
  readonly nextTier: QualityTier | null;
}

/** Explains the present tier; without one the highest that is open; without that what stands in the way of any. */
export function explain(subject: SubjectOfYear): Explained {
  const verdict = verdictOf(subject);
  const tier = subject.row.tier ?? verdict.ceiling;
  if (tier === null) return { ...verdict, whyNotHigher: blockingFindings(verdict), nextTier: null };
  return { ...verdict, whyNotHigher: whyNotHigher(verdict, tier), nextTier: tierAbove(tier) };
}
