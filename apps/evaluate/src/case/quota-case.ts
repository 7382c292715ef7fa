import { type QualityTier, type QuotaCounts, type QuotaParameters, quotaParameters, quotaUse } from "@xep-loai/domain";
import type { QuotaAnswer } from "./answer.ts";
import { type Problems, refuse } from "./problem.ts";
import { count, flag, isObject, object, optional, type Read, readKept, required, text, unread } from "./read.ts";
import type { SubjectForm } from "./rule-set-form.ts";
import { ruleSetForm } from "./rule-sets.ts";

/** A case that asks whether the number at the top tier is within the quota. */
export interface QuotaCase {
  readonly id: string;
  readonly parameters: QuotaParameters;
  readonly counts: QuotaCounts;
}

const keys = {
  id: required(text),
  type: required(text),
  ruleSet: required(ruleSetForm),
  subject: required(unread),
  counts: required(unread),
};
const envelope = object(keys);

/** Of a quota that goes by the members of the cell. */
const cellEnvelope = object({ ...keys, cellMemberCount: required(count), special: optional(flag) });

interface Given extends NonNullable<ReturnType<typeof envelope>> {
  readonly cellMemberCount?: number;
  readonly special?: boolean;
}

/** Reads a quota case; it has no year. */
export function readQuotaCase(value: unknown, problems: Problems): QuotaCase | undefined {
  const read: Read<Given> = askedForm(value)?.isQuotaByCell ? cellEnvelope : envelope;
  const given = read(value, "", problems);
  const form = given?.ruleSet;
  const subject = form && readKept(given?.subject, form.subject, "subject", problems);
  const subjectForm = subject && form?.of.get(subject);
  const counts = subjectForm && readKept(given?.counts, subjectForm.counts, "counts", problems);
  if (given === undefined || form === undefined || subject === undefined || counts === undefined) return undefined;
  const parameters = quotaParameters(form.ruleSet, subject, given.special);
  if (parameters === null) return refuse(problems, "ruleSet", "không quy định tỷ lệ", "sets no quota");
  return { id: given.id, parameters, counts: countsOf(counts, given) };
}

/** What the case is asked of, as far as that can be told before it is read as a whole. */
function askedForm(value: unknown): SubjectForm | undefined {
  if (!isObject(value)) return undefined;
  const form = ruleSetForm(value.ruleSet, "ruleSet", []);
  const subject = form?.subject(value.subject, "subject", []);
  return subject && form?.of.get(subject);
}

const countsOf = (rated: Readonly<Record<QualityTier, number>>, { cellMemberCount }: Given): QuotaCounts => ({
  excellent: rated.EXCELLENT,
  good: rated.GOOD,
  completed: rated.COMPLETED,
  notCompleted: rated.NOT_COMPLETED,
  ...(cellMemberCount === undefined ? {} : { headCount: cellMemberCount }),
});

/** Both readings of the quota for the counts of a case (rules.md 3.9). */
export function answerQuotaCase({ id, parameters, counts }: QuotaCase): QuotaAnswer {
  const { status, maxUnderGoodOnly, maxUnderGoodAndAbove, over } = quotaUse(parameters, counts);
  return { id, status, maxUnderGoodOnly, maxUnderGoodAndAbove, over };
}
