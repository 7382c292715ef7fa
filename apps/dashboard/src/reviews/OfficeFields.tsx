import { ReportPart } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { ReviewedSubject, ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { OptionInput } from "../ui/OptionInput.tsx";
import { isCollective } from "./kindOfReview.ts";
import styles from "./RecordDialog.module.css";
import { TruthInput } from "./TruthInput.tsx";

interface OfficeFieldsProps {
  readonly subject: ReviewedSubject;
  /** Not there: nothing is recorded yet. */
  readonly minutes: ReviewMinutes | undefined;
}

/** What the office's plan of 2016 alone asks of a review (KH 57, II.A.3). */
export function OfficeFields({ subject, minutes }: OfficeFieldsProps) {
  const text = useText();
  if (!subject.ruleSet.id.includes("KH57")) return null;
  return (
    <>
      <TruthInput name="violationReported" minutes={minutes} />
      {!isCollective(subject) && <TruthInput name="higherReviewTold" minutes={minutes} />}
      <div className={styles.whole}>
        <input type="hidden" name="asked" value="reportParts" />
        <OptionInput
          kind="several"
          name="minutes.reportParts"
          label={text("reviews.minutes.reportParts")}
          options={Object.values(ReportPart).map((value) => ({ value, name: text(`reviews.reportPart.${value}`) }))}
          chosen={minutes?.reportParts ?? []}
        />
      </div>
    </>
  );
}
