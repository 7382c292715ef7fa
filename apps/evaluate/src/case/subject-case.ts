import {
  classify,
  covers,
  type Finding,
  isReported,
  type QualityTier,
  type RuleSet,
  type SubjectFacts,
} from "@xep-loai/domain";
import type { SubjectAnswer, ToldFinding } from "./answer.ts";
import { type Problems, refuse } from "./problem.ts";
import { count, object, optional, readKept, required, text, unread } from "./read.ts";
import { ruleSetForm } from "./rule-sets.ts";
import type { TierCodes } from "./tier-words.ts";

/** A case that asks which tiers are open to one subject in one year. */
export interface SubjectCase {
  readonly id: string;
  readonly ruleSet: RuleSet;
  readonly year: number;
  readonly subject: SubjectFacts;
  readonly proposedTier: QualityTier | undefined;
  /** How the answer writes the ranks. */
  readonly codes: TierCodes;
}

const envelope = object({
  id: required(text),
  type: required(text),
  ruleSet: required(ruleSetForm),
  year: required(count),
  subject: required(unread),
  facts: required(unread),
  proposedTier: optional(unread),
});

/** Dates are written with four digits. */
const lastYear = 9999;

/** Reads a subject case; what it may say depends on its rule set, its facts and tiers on its subject. */
export function readSubjectCase(value: unknown, problems: Problems): SubjectCase | undefined {
  const given = envelope(value, "", problems);
  if (given?.ruleSet === undefined) return undefined;
  const { ruleSet, subject: subjectKind, of } = given.ruleSet;
  refuseYearOutside(ruleSet, given.year, problems);
  const kind = readKept(given.subject, subjectKind, "subject", problems);
  const form = kind && of.get(kind);
  if (form === undefined) return undefined;
  const proposedTier = readKept(given.proposedTier, form.tier, "proposedTier", problems);
  const subject = readKept(given.facts, form.facts, "facts", problems);
  return subject && { id: given.id, ruleSet, year: given.year, subject, proposedTier, codes: form.codes };
}

function refuseYearOutside(ruleSet: RuleSet, year: number | undefined, problems: Problems): void {
  if (year === undefined || (covers(ruleSet, year) && year <= lastYear)) return;
  const { from, to } = ruleSet.years;
  refuse(problems, "year", `phải từ ${from} đến ${to ?? lastYear}`, `must be from ${from} to ${to ?? lastYear}`);
}

/** What the rules say of the subject of a case. */
export function answerSubjectCase({ id, ruleSet, year, subject, proposedTier, codes }: SubjectCase): SubjectAnswer {
  const { status, reason, forced, ceiling, proposal, findings } = classify(ruleSet, year, subject, proposedTier);
  const inShort = ({ ruleId, severity, outcome, blocksTier }: Finding): ToldFinding => ({
    ruleId,
    severity,
    outcome,
    blocksTier: blocksTier && codes[blocksTier],
  });
  return {
    id,
    status,
    reason,
    forced,
    ceiling: ceiling && codes[ceiling],
    ...(proposal === null ? {} : { verdict: proposal }),
    findings: findings.filter(isReported).map(inShort),
  };
}
