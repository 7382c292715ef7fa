import {
  isOutstandingPct,
  type QualityTier,
  type QuotaCounts,
  type QuotaParameters,
  quotaParameters,
  quotaUse,
  type RuleSet,
} from "@xep-loai/domain";
import type { QuotaAnswer } from "./answer.ts";
import { type Problems, refuse } from "./problem.ts";
import {
  count,
  flag,
  isObject,
  object,
  optional,
  type Read,
  readKept,
  required,
  text,
  type Unread,
  unread,
} from "./read.ts";
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

/** Of a quota a competent body may widen by decision (QĐ 366). */
const decidedEnvelope = object({ ...keys, outstandingPct: optional(unread) });

interface Given extends NonNullable<ReturnType<typeof envelope>> {
  readonly cellMemberCount?: number;
  readonly special?: boolean;
  readonly outstandingPct?: Unread;
}

/** Reads a quota case; it has no year. */
export function readQuotaCase(value: unknown, problems: Problems): QuotaCase | undefined {
  const given = envelopeOf(value)(value, "", problems);
  const form = given?.ruleSet;
  const subject = form && readKept(given?.subject, form.subject, "subject", problems);
  const subjectForm = subject && form?.of.get(subject);
  const counts = subjectForm && readKept(given?.counts, subjectForm.counts, "counts", problems);
  if (given === undefined || form === undefined || subject === undefined || counts === undefined) return undefined;
  const decided = readKept(given.outstandingPct, outstandingRateOf(form.ruleSet), "outstandingPct", problems);
  if (given.outstandingPct !== undefined && decided === undefined) return undefined;
  const parameters = quotaParameters(form.ruleSet, subject, given.special, decided ?? null);
  if (parameters === null) return refuse(problems, "ruleSet", "không quy định tỷ lệ", "sets no quota");
  return { id: given.id, parameters, counts: countsOf(counts, given) };
}

function envelopeOf(value: unknown): Read<Given> {
  const form = askedForm(value);
  if (form?.isQuotaByCell) return cellEnvelope;
  return isDecidedUnder(value) ? decidedEnvelope : envelope;
}

const isDecidedUnder = (value: unknown): boolean =>
  isObject(value) && ruleSetForm(value.ruleSet, "ruleSet", [])?.ruleSet.regime === "POINTS_2025";

/** A rate the decision may set; no other rule set is asked for one. */
const outstandingRateOf =
  (ruleSet: RuleSet): Read<number> =>
  (value, path, problems) => {
    const pct = count(value, path, problems);
    if (pct === undefined || (ruleSet.regime === "POINTS_2025" && isOutstandingPct(ruleSet, pct))) return pct;
    return refuse(problems, path, "phải là số nguyên từ 20 đến 25", "must be a whole number from 20 to 25");
  };

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
