import { type AdjustmentTrigger, formOf, type QualityTier } from "@xep-loai/domain";
import type { PaperDocument } from "../paper/paper-document.ts";
import { paperWords } from "../paper/paper-words.ts";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuseField } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { paperOfForm } from "./paper-of-form.ts";

/** What Mẫu 03 says of one adjusted result, by the places of the form. */
interface Decision {
  readonly subject: string;
  readonly body: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly year: number;
  readonly oldTier: QualityTier;
  readonly oldDecision: string | null;
  readonly trigger: AdjustmentTrigger;
  readonly reason: string;
  readonly newTier: QualityTier;
  readonly effectiveOn: string;
}

/** The decision that changed a decided tier (QĐ 366, Điều 15, khoản 3) as it was recorded, on Mẫu 03. */
export async function adjustedPaper(
  tx: Tx,
  { locale }: Viewer,
  { year, classificationId }: { readonly year: number; readonly classificationId: string },
): Promise<{ readonly paper: PaperDocument; readonly subjectName: string } | Refused> {
  const decision = await firstRow<Decision>(tx, select, [year, numberOf(classificationId) ?? null]);
  if (decision === undefined) return refuseField("formId", notAdjusted);
  const { body: issuer, number, subject: subjectName, trigger, oldDecision } = decision;
  const heads = {
    ...{ superior: null, issuer, number: paperWords.numbered(number)[locale] },
    placeAndDay: paperWords.openPlaceAndDay[locale],
  };
  const values = { ...decision, trigger: choiceOf[trigger], oldDecision: oldDecision ?? undefined };
  return { paper: paperOfForm({ form: formOf("FORM_03_2025"), values, locale }, heads, false), subjectName };
}

/** The form's own codes of the four grounds. */
const choiceOf = {
  DEFECT_FOUND: "DEFECT",
  CONDITIONS_NOT_MET: "CONDITION",
  UNTRUTHFUL_DATA: "UNTRUTHFUL",
  REPORTED: "REPORT",
} as const satisfies Record<AdjustmentTrigger, string>;

const select = `
  select c.subject_name as subject, a.by_body as body, a.number, a.decided_on::text as "decidedOn", a.year, a.from_tier as "oldTier",
    c.decision_number as "oldDecision", a.trigger, a.reason, a.to_tier as "newTier", a.effective_on::text as "effectiveOn"
  from adjustment a join classification c on c.year = a.year and c.id = a.classification_id
  where a.year = $1::int and a.classification_id = $2::bigint`;

const notAdjusted = {
  vi: "Kết quả này chưa được xếp loại lại bằng quyết định.",
  en: "This result was not rated anew by decision.",
};
