import {
  blockingFindings,
  type Finding,
  isImported,
  type QualityTier,
  saidOfHistory,
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

/** Of a result that came decided with the data nothing is refused any more (rules.md 3.18). */
function toldOf(subject: SubjectOfYear): Verdict {
  const verdict = verdictOf(subject);
  if (!isImported(subject.row, subject.ruleSet)) return verdict;
  return { ...verdict, findings: verdict.findings.map(saidOfHistory) };
}

/** Explains the present tier; without one the highest that is open; without that what stands in the way of any. */
export function explain(subject: SubjectOfYear): Explained {
  const verdict = toldOf(subject);
  const tier = subject.row.tier ?? verdict.ceiling;
  if (tier === null) return { ...verdict, whyNotHigher: blockingFindings(verdict), nextTier: null };
  return { ...verdict, whyNotHigher: whyNotHigher(verdict, tier), nextTier: tierAbove(tier) };
}
