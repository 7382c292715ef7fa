import { type QualityTier, standsAgainst } from "@xep-loai/domain";
import type { Classification } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";
import { inReadingOrder } from "./findingsByOutcome.ts";

/** The answer to «vì sao không cao hơn một bậc?», with the findings it rests on. */
export type WhyNotHigher =
  /** No tier this year: these rules say so. */
  | { readonly kind: "NOT_RATED"; readonly findings: readonly Finding[] }
  /** Nothing may be decided yet: these gates are closed. */
  | { readonly kind: "BLOCKED"; readonly findings: readonly Finding[] }
  /** No tier has the votes and the conditions it asks, so the committee considers (KH 57, C19): what each misses. */
  | { readonly kind: "UNDECIDED"; readonly findings: readonly Finding[] }
  /** Not rated yet; up to the ceiling the rules leave it open. */
  | { readonly kind: "NOT_YET"; readonly findings: readonly Finding[] }
  /** Already the highest tier. */
  | { readonly kind: "TOP"; readonly findings: readonly Finding[] }
  /** The highest tier is claimed, and these findings bar it. */
  | { readonly kind: "BARRED"; readonly tier: QualityTier; readonly findings: readonly Finding[] }
  /** These facts leave only the lowest tier (`ENGINE.FORCED_WINS`). */
  | { readonly kind: "FORCED"; readonly findings: readonly Finding[] }
  /** These findings close the next tier. */
  | { readonly kind: "CLOSED"; readonly nextTier: QualityTier; readonly findings: readonly Finding[] }
  /** No rule closes the next tier: the authority chose this one. */
  | { readonly kind: "CHOSEN"; readonly nextTier: QualityTier; readonly findings: readonly Finding[] };

type Explained = Pick<Classification, "tier" | "explanation" | "notRatedReason">;

/** Reads the answer out of the explanation; the findings come from the rules, never from the screen. */
export function whyNotHigher({ tier, explanation, notRatedReason }: Explained): WhyNotHigher {
  const { status, forced, nextTier } = explanation;
  const closing = inReadingOrder(explanation.whyNotHigher.filter((finding) => !isGate(finding)));
  if (status === "NOT_RATED" || notRatedReason)
    return { kind: "NOT_RATED", findings: notMet(explanation, "NOT_RATED") };
  if (tier === null) return withoutTier(explanation);
  if (status === "UNDECIDED") return { kind: "UNDECIDED", findings: notMet(explanation, "REQUIRE") };
  if (nextTier === null) return atTop(tier, explanation);
  if (forced) return { kind: "FORCED", findings: closing };
  if (closing.length === 0) return { kind: "CHOSEN", nextTier, findings: [] };
  return { kind: "CLOSED", nextTier, findings: closing };
}

/** What keeps it from being decided whatever the tier: who is rated first, what must be held before. No reason of a tier. */
export const gatesClosed = (explained: Explained): readonly Finding[] =>
  gatesOf(explained).filter((finding) => !isWarning(finding));

/** What those steps only warn of, which keeps nothing from being decided. */
export const gatesWarning = (explained: Explained): readonly Finding[] => gatesOf(explained).filter(isWarning);

function gatesOf({ tier, explanation, notRatedReason }: Explained): readonly Finding[] {
  if (tier === null || notRatedReason || explanation.status === "NOT_RATED") return [];
  return notMet(explanation, "GATE");
}

const isWarning = ({ outcome }: Finding): boolean => outcome === "WARNING";

/** What is known to bar a tier, be a gate closed or not. */
const barring = (tier: QualityTier, explanation: Classification["explanation"]): readonly Finding[] =>
  inReadingOrder(
    explanation.findings.filter(
      (finding) => (finding.outcome === "FAILED" || isWarning(finding)) && standsAgainst(explanation, finding, tier),
    ),
  );

const isGate = ({ effect }: Finding): boolean => effect === "GATE";

function atTop(tier: QualityTier, explanation: Classification["explanation"]): WhyNotHigher {
  const findings = barring(tier, explanation);
  return findings.length > 0 ? { kind: "BARRED", tier, findings } : { kind: "TOP", findings };
}

function withoutTier(explanation: Classification["explanation"]): WhyNotHigher {
  if (explanation.status === "BLOCKED") return { kind: "BLOCKED", findings: notMet(explanation, "GATE") };
  if (explanation.status === "UNDECIDED")
    return { kind: "UNDECIDED", findings: inReadingOrder(explanation.whyNotHigher) };
  return { kind: "NOT_YET", findings: [] };
}

const notMet = ({ findings }: Classification["explanation"], effect: Finding["effect"]): readonly Finding[] =>
  inReadingOrder(findings.filter((finding) => finding.effect === effect && !isMet(finding)));

const isMet = ({ outcome }: Finding): boolean => outcome === "PASSED" || outcome === "NOT_APPLICABLE";
