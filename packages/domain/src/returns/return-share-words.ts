import { subjectKindShortLabels } from "../labels.ts";
import type { Text } from "../rule/finding.ts";
import { countText, percentText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/** What rests on returns alone. */
export interface RestsOnReturns {
  /** Subjects known only from returns. */
  readonly returned: number;
  /** Of all that is known, one decimal, e.g. "12.3"; null where nothing is known. */
  readonly percent: string | null;
  readonly unitCount: number;
}

/** What a reader of figures has to know of those that are not in them; null: nothing rests on returns. */
export function explainReturnShare(
  { returned, percent, unitCount }: RestsOnReturns,
  subject: SubjectKind,
): Text | null {
  if (returned === 0 || percent === null) return null;
  const { vi, en } = subjectKindShortLabels[subject];
  return filled(unitCount === 1 ? ofOne : ofSeveral, {
    percent: percentText(percent),
    units: countText(String(unitCount)),
    returned: countText(String(returned)),
    subjects: { vi: vi.toLowerCase(), en: en.toLowerCase() },
  });
}

const ofSeveral: Text = {
  vi: "{percent} số liệu dựa trên báo cáo tổng hợp của {units} đơn vị ({returned} {subjects}), không cộng vào các số ở đây.",
  en: "{percent} of what is known rests on summary returns of {units} units ({returned} {subjects}); they are not added to the figures here.",
};

const ofOne: Text = {
  ...ofSeveral,
  en: "{percent} of what is known rests on the summary return of one unit ({returned} {subjects}); it is not added to the figures here.",
};
