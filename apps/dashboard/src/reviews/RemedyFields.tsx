import { isPartyCollective } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject, ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { CountInput } from "../ui/CountInput.tsx";
import { isUnder366 } from "../view/isUnder366.ts";
import { DefectPartFields } from "./DefectPartFields.tsx";
import { FieldGroup } from "./FieldGroup.tsx";
import { isCollective } from "./kindOfReview.ts";
import { TruthInput } from "./TruthInput.tsx";

interface RemedyFieldsProps {
  readonly subject: ReviewedSubject;
  /** null: none yet. */
  readonly review: Review | null;
}

/** What QĐ 366 alone asks: the defects, those of the review before, their remedy, and the special cases of HD 43, 7.4 and 7.7. */
export function RemedyFields({ subject, review }: RemedyFieldsProps) {
  const text = useText();
  const minutes = review?.minutes;
  if (!isUnder366(subject)) return null;
  return (
    <FieldGroup title={text("reviews.fields.remedy")}>
      <DefectPartFields defects={minutes?.defectParts ?? null} />
      <CountInput
        name="minutes.defectsBefore"
        label={text("reviews.minutes.defectsBefore")}
        value={minutes?.defectsBefore}
      />
      <CountInput
        name="minutes.defectsRemedied"
        label={text("reviews.minutes.defectsRemedied")}
        value={minutes?.defectsRemedied}
      />
      <TruthInput name="remediationPlanned" minutes={minutes} />
      <TruthInput name="hasSigns" minutes={minutes} />
      {isCollective(subject) ? (
        <SmallCollective subject={subject} minutes={minutes} />
      ) : (
        <TruthInput name="committeeActivitySuspended" minutes={minutes} />
      )}
    </FieldGroup>
  );
}

interface SmallCollectiveProps {
  readonly subject: ReviewedSubject;
  readonly minutes: ReviewMinutes | undefined;
}

/** Asked of leadership collectives: a Party committee is not reviewed at another one (HD 43, 7.4). */
function SmallCollective({ subject: { collectiveKind }, minutes }: SmallCollectiveProps) {
  const text = useText();
  if (collectiveKind === null || isPartyCollective(collectiveKind)) return null;
  return (
    <>
      <CountInput name="minutes.memberCount" label={text("reviews.minutes.memberCount")} value={minutes?.memberCount} />
      <TruthInput name="reviewPlaceDecided" minutes={minutes} />
    </>
  );
}
