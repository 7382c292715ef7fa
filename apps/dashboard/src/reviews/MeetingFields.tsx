import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { CountInput } from "../ui/CountInput.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { HalvesInput } from "../ui/HalvesInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { CodeInput } from "./CodeInput.tsx";
import { FieldGroup } from "./FieldGroup.tsx";
import { HeldWithFields } from "./HeldWithFields.tsx";
import { isCollective } from "./kindOfReview.ts";
import { chairs } from "./reviewIn.ts";

interface MeetingFieldsProps {
  readonly subject: ReviewedSubject;
  /** null: none yet. */
  readonly review: Review | null;
}

/** When it met, how long, under whom; of a collective also with whom. */
export function MeetingFields({ subject, review }: MeetingFieldsProps) {
  const text = useText();
  const { halves } = useFigures();
  const days = review?.durationDays;
  return (
    <FieldGroup title={text("reviews.fields.meeting")}>
      <DayInput name="meetingOn" label={text("reviews.fact.meetingOn")} value={review?.meetingOn} />
      {!isCollective(subject) && <CountInput name="turn" label={text("reviews.fact.turn")} value={review?.turn} />}
      <HalvesInput
        name="durationDays"
        label={text("reviews.fields.durationDays")}
        value={days ? halves(days) : undefined}
        hint={text("reviews.fields.durationHint")}
      />
      <CodeInput
        name="chair"
        label={text("reviews.fact.chair")}
        codes={chairs}
        nameOf={(chair) => text(`reviews.seat.${chair}`)}
        value={review?.chair}
      />
      <TextInput name="chairName" label={text("reviews.fields.chairName")} value={review?.chairName} />
      {isCollective(subject) && <HeldWithFields minutes={review?.minutes} />}
    </FieldGroup>
  );
}
