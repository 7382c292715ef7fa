import { useText } from "../i18n/useText.ts";
import { useFinishFollowUp } from "../providers/acts/followUp.ts";
import type { FollowedSubject } from "../providers/queries/followUps.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";

interface FinishDialogProps {
  readonly subject: FollowedSubject;
  readonly followUp: NonNullable<FollowedSubject["followUp"]>;
  readonly onClose: () => void;
}

/** When it was done and what came of it; an empty day takes that back. */
export function FinishDialog({ subject: { id, year, subjectName }, followUp, onClose }: FinishDialogProps) {
  const text = useText();
  const act = useFinishFollowUp();
  const words = followUp.doneOn ? "reopen" : "finish";
  return (
    <ActDialog
      title={text(`followUps.acts.${words}Of`, { name: subjectName })}
      act={act}
      submitLabel={text(`followUps.acts.${words}`)}
      onClose={onClose}
      variablesOf={(given) => {
        const doneOn = given.optionalDay("doneOn");
        const outcome = doneOn === null ? null : given.optional("outcome");
        return { classificationId: id, year, version: followUp.version, done: { doneOn, outcome } };
      }}
    >
      <DayInput
        name="doneOn"
        label={text("followUps.doneOn")}
        value={followUp.doneOn ?? todayInVietnam()}
        hint={text("followUps.form.doneHint")}
      />
      <TextInput name="outcome" rows={3} label={text("followUps.outcome")} value={followUp.outcome} />
    </ActDialog>
  );
}
