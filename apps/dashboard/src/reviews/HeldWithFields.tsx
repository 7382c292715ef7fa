import { CombinedWith, Level } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { CodeInput } from "./CodeInput.tsx";
import { LinkedFields } from "./LinkedFields.tsx";
import { TruthInput } from "./TruthInput.tsx";

interface HeldWithFieldsProps {
  /** Not there: nothing is recorded yet. */
  readonly minutes: ReviewMinutes | undefined;
}

/** At which level a collective met, combined with whom, after whom, and whether the superior's team was there. */
export function HeldWithFields({ minutes }: HeldWithFieldsProps) {
  const text = useText();
  return (
    <>
      <CodeInput
        name="minutes.heldAtLevel"
        label={text("reviews.minutes.heldAtLevel")}
        codes={Object.values(Level)}
        nameOf={(level) => text(`reviews.level.${level}`)}
        value={minutes?.heldAtLevel}
      />
      <CodeInput
        name="minutes.combinedWith"
        label={text("reviews.minutes.combinedWith")}
        codes={Object.values(CombinedWith)}
        nameOf={(other) => text(`reviews.combinedWith.${other}`)}
        value={minutes?.combinedWith}
      />
      <TruthInput name="allLeadersInStandingCommittee" minutes={minutes} />
      <TruthInput name="superiorTeamAttended" minutes={minutes} />
      <TextInput
        name="minutes.superiorTeam"
        label={text("reviews.minutes.superiorTeam")}
        value={minutes?.superiorTeam}
      />
      <LinkedFields linked={minutes?.linkedReviews ?? null} />
    </>
  );
}
