import { isTierAtLeast } from "@xep-loai/domain";
import type { Attestation, Classification } from "../providers/queries/classification.ts";
import type { Finding } from "../providers/queries/finding.ts";

/** A rule only a human can answer, with what came out of it so far. */
export interface AskedRule {
  readonly rule: Classification["attestable"][number];
  readonly finding: Finding | undefined;
  readonly standing: Attestation | undefined;
  /** Those that were replaced, the newest first. */
  readonly earlier: readonly Attestation[];
}

/** The rules the subject is asked: those that apply and are not met by what is recorded, and those that were answered. */
export const askedRules = (classification: Classification): readonly AskedRule[] =>
  classification.attestable.map((rule) => askedRule(classification, rule)).filter(isAsked);

function askedRule(classification: Classification, rule: AskedRule["rule"]): AskedRule {
  const { explanation, attestations, earlierAttestations } = classification;
  const ofRule = ({ ruleId }: { ruleId: string }): boolean => ruleId === rule.ruleId;
  return {
    rule,
    finding: explanation.findings.find(ofRule),
    standing: attestations.find(ofRule),
    earlier: earlierAttestations.filter(ofRule),
  };
}

const isAsked = ({ finding, standing }: AskedRule): boolean =>
  standing !== undefined || (finding !== undefined && !["NOT_APPLICABLE", "PASSED"].includes(finding.outcome));

/** The present tier waits for the answer; what closes no tier by itself is asked of every tier. */
export const isAwaited = ({ finding }: AskedRule, { tier }: Classification): boolean =>
  finding?.outcome === "UNANSWERED" &&
  tier !== null &&
  (finding.blocksTier === null || isTierAtLeast(tier, finding.blocksTier));

/** Where on the page a rule is answered. */
export const placeOfAnswer = (ruleId: string): string => `xac-nhan-${ruleId}`;
