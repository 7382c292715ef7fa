import { formsOf } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { CountInput } from "../ui/CountInput.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { dayToField } from "../ui/dayField.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { CodeInput } from "./CodeInput.tsx";
import { ContentFields } from "./ContentFields.tsx";
import { FieldGroup } from "./FieldGroup.tsx";
import { isCollective } from "./kindOfReview.ts";

interface PreparationFieldsProps {
  readonly subject: ReviewedSubject;
  /** null: none yet. */
  readonly review: Review | null;
}

/** Draft, form, who was heard, versions: how the report or the own review was prepared. */
export function PreparationFields({ subject, review }: PreparationFieldsProps) {
  const text = useText();
  return (
    <FieldGroup title={text("reviews.fields.preparation")}>
      <DayInput name="draftSentOn" label={text("reviews.fact.draftSentOn")} value={review?.draftSentOn} />
      <CodeInput
        name="minutes.form"
        label={text("reviews.minutes.form")}
        codes={formsOf[isCollective(subject) ? "COLLECTIVE" : "INDIVIDUAL"]}
        nameOf={(form) => text(`reviews.form.${form}`)}
        value={review === null ? subject.ownForm : review.minutes.form}
      />
      {isCollective(subject) ? (
        <ReportFields review={review} />
      ) : (
        <CountInput name="ownReports" label={text("reviews.fact.ownReports")} value={review?.ownReports} />
      )}
      <ContentFields contents={subject.contents} written={review?.contents ?? []} />
    </FieldGroup>
  );
}

function ReportFields({ review }: Pick<PreparationFieldsProps, "review">) {
  const text = useText();
  return (
    <>
      <TextInput
        name="minutes.heardOnDraft"
        rows={2}
        label={text("reviews.minutes.heardOnDraft")}
        value={review?.minutes.heardOnDraft?.join("\n")}
        hint={text("reviews.fields.lines")}
      />
      <TextInput
        name="reportVersions"
        rows={2}
        label={text("reviews.fields.reportVersions")}
        value={review?.reportVersions?.map(dayToField).join("\n")}
        hint={text("reviews.fields.linesOfDays")}
      />
    </>
  );
}
