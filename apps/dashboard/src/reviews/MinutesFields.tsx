import { Presenter, Seat } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Review, ReviewedSubject, ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { isUnder366 } from "../view/isUnder366.ts";
import { AttestationFields } from "./AttestationFields.tsx";
import { CodeInput } from "./CodeInput.tsx";
import { DefectFields } from "./DefectFields.tsx";
import { FieldGroup } from "./FieldGroup.tsx";
import { isCollective } from "./kindOfReview.ts";
import { OfficeFields } from "./OfficeFields.tsx";
import { TruthInput } from "./TruthInput.tsx";
import { truthsOfPerson } from "./truths.ts";

interface MinutesFieldsProps {
  readonly subject: ReviewedSubject;
  /** null: none yet. */
  readonly review: Review | null;
}

/** What the minutes say of those who presented, contributed and concluded, and what only those who reviewed can answer. */
export function MinutesFields({ subject, review }: MinutesFieldsProps) {
  const text = useText();
  const minutes = review?.minutes;
  return (
    <FieldGroup title={text("reviews.fields.minutes")}>
      {isCollective(subject) ? (
        <OfCollective subject={subject} minutes={minutes} />
      ) : (
        <OfPerson subject={subject} minutes={minutes} />
      )}
      <OfficeFields subject={subject} minutes={minutes} />
      <AttestationFields rules={subject.attestable} answers={minutes?.attestations ?? []} />
    </FieldGroup>
  );
}

interface OfKindProps extends Pick<MinutesFieldsProps, "subject"> {
  /** Not there: nothing is recorded yet. */
  readonly minutes: ReviewMinutes | undefined;
}

/** Under QĐ 366 who is responsible is one of the parts of a defect. */
function OfCollective({ subject, minutes }: OfKindProps) {
  const text = useText();
  return (
    <>
      <CodeInput
        name="minutes.presentedBy"
        label={text("reviews.minutes.presentedBy")}
        codes={Object.values(Presenter)}
        nameOf={(presenter) => text(`reviews.presenter.${presenter}`)}
        value={minutes?.presentedBy}
      />
      <CodeInput
        name="minutes.concludedBy"
        label={text("reviews.minutes.concludedBy")}
        codes={Object.values(Seat)}
        nameOf={(seat) => text(`reviews.seat.${seat}`)}
        value={minutes?.concludedBy}
      />
      <TruthInput name="membersContributed" minutes={minutes} />
      {!isUnder366(subject) && <DefectFields defects={minutes?.defects ?? null} />}
    </>
  );
}

function OfPerson({ subject: { subjectKind }, minutes }: OfKindProps) {
  return (
    <>
      {truthsOfPerson.map((name) => (
        <TruthInput key={name} name={name} minutes={minutes} />
      ))}
      <TruthInput name={subjectKind === "MEMBER" ? "reportedByPartyGroup" : "furtherPlacesDecided"} minutes={minutes} />
    </>
  );
}
