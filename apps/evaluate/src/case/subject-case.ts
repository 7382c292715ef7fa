import {
  classify,
  covers,
  type Finding,
  isReported,
  type QualityTier,
  type RuleSet,
  type SubjectFacts,
} from "@xep-loai/domain";
import type { SubjectAnswer } from "./answer.ts";
import { type Problems, refuse } from "./problem.ts";
import { count, object, optional, readKept, required, text, unread } from "./read.ts";
import type { RuleSetForm } from "./rule-set-form.ts";
import { ruleSetForm } from "./rule-sets.ts";

/** A case that asks which tiers are open to one subject in one year. */
export interface SubjectCase {
  readonly id: string;
  readonly ruleSet: RuleSet;
  readonly year: number;
  readonly subject: SubjectFacts;
  readonly proposedTier: QualityTier | undefined;
}

type Envelope = NonNullable<ReturnType<typeof envelope>>;
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

/** Reads a subject case; what it may say depends on its rule set, and its facts on its subject. */
export function readSubjectCase(value: unknown, problems: Problems): SubjectCase | undefined {
  const given = envelope(value, "", problems);
  if (given?.ruleSet === undefined) return undefined;
  const form = given.ruleSet;
  refuseYearOutside(form.ruleSet, given.year, problems);
  const proposedTier = readKept(given.proposedTier, form.tier, "proposedTier", problems);
  const subject = readSubject(form, given, problems);
  return subject && { id: given.id, ruleSet: form.ruleSet, year: given.year, subject, proposedTier };
}

function refuseYearOutside(ruleSet: RuleSet, year: number | undefined, problems: Problems): void {
  if (year === undefined || (covers(ruleSet, year) && year <= lastYear)) return;
  const { from, to } = ruleSet.years;
  refuse(problems, "year", `phải từ ${from} đến ${to ?? lastYear}`, `must be from ${from} to ${to ?? lastYear}`);
}

function readSubject(form: RuleSetForm, given: Envelope, problems: Problems): SubjectFacts | undefined {
  const subject = readKept(given.subject, form.subject, "subject", problems);
  const facts = subject && readKept<object>(given.facts, form.facts[subject], "facts", problems);
  return facts && ({ subject, facts } as SubjectFacts);
}

/** What the rules say of the subject of a case. */
export function answerSubjectCase({ id, ruleSet, year, subject, proposedTier }: SubjectCase): SubjectAnswer {
  const { status, reason, forced, ceiling, proposal, findings } = classify(ruleSet, year, subject, proposedTier);
  const verdict = proposal === null ? {} : { verdict: proposal };
  return { id, status, reason, forced, ceiling, ...verdict, findings: findings.filter(isReported).map(inShort) };
}

const inShort = ({ ruleId, severity, outcome, blocksTier }: Finding) => ({ ruleId, severity, outcome, blocksTier });
