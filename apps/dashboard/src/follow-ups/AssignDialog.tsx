import { followUpLowest } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useAssignFollowUp } from "../providers/acts/followUp.ts";
import type { FollowedSubject } from "../providers/queries/followUps.ts";
import { Clause } from "../ui/Clause.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";

interface AssignDialogProps {
  readonly subject: FollowedSubject;
  readonly onClose: () => void;
}

/** Who sees to it, by what, until when. */
export function AssignDialog({ subject: { id, year, subjectName, followUp }, onClose }: AssignDialogProps) {
  const text = useText();
  const act = useAssignFollowUp();
  const words = followUp ? "reassign" : "assign";
  return (
    <ActDialog
      title={text(`followUps.acts.${words}Of`, { name: subjectName })}
      act={act}
      submitLabel={text(`followUps.acts.${words}`)}
      onClose={onClose}
      variablesOf={(given) => ({
        classificationId: id,
        year,
        version: followUp?.version ?? 0,
        followUp: { owner: given.text("owner"), action: given.text("action"), dueOn: given.day("dueOn") },
      })}
    >
      <TextInput
        required
        name="owner"
        label={text("followUps.owner")}
        value={followUp?.owner}
        hint={text("followUps.form.ownerHint")}
      />
      <TextInput required name="action" rows={3} label={text("followUps.action")} value={followUp?.action} />
      <DayInput
        required
        name="dueOn"
        label={text("followUps.dueOn")}
        value={followUp?.dueOn}
        hint={text("followUps.form.dueHint")}
      />
      <Clause clause={followUpLowest.clause} citation={followUpLowest.citation} ruleId={followUpLowest.id} />
    </ActDialog>
  );
}
