import { type QuotaCounts, type QuotaParameters, quotaParameters, quotaUse } from "@xep-loai/domain";
import type { QuotaAnswer } from "./answer.ts";
import { type Problems, refuse } from "./problem.ts";
import { object, readKept, required, text, unread } from "./read.ts";
import { ruleSetForm } from "./rule-sets.ts";

/** A case that asks whether the number at the top tier is within the quota. */
export interface QuotaCase {
  readonly id: string;
  readonly parameters: QuotaParameters;
  readonly counts: QuotaCounts;
}

const envelope = object({
  id: required(text),
  type: required(text),
  ruleSet: required(ruleSetForm),
  subject: required(unread),
  counts: required(unread),
});

/** Reads a quota case; it has no year. */
export function readQuotaCase(value: unknown, problems: Problems): QuotaCase | undefined {
  const given = envelope(value, "", problems);
  if (given?.ruleSet === undefined) return undefined;
  const form = given.ruleSet;
  const subject = readKept(given.subject, form.subject, "subject", problems);
  const counts = readKept(given.counts, form.counts, "counts", problems);
  if (subject === undefined || counts === undefined) return undefined;
  const parameters = quotaParameters(form.ruleSet, subject);
  if (parameters === null) return refuse(problems, "ruleSet", "không quy định tỷ lệ", "sets no quota");
  return { id: given.id, parameters, counts: { excellent: counts.EXCELLENT, good: counts.GOOD } };
}

/** Both readings of the quota for the counts of a case (rules.md 3.9). */
export function answerQuotaCase({ id, parameters, counts }: QuotaCase): QuotaAnswer {
  const { status, maxUnderGoodOnly, maxUnderGoodAndAbove, over } = quotaUse(parameters, counts);
  return { id, status, maxUnderGoodOnly, maxUnderGoodAndAbove, over };
}
