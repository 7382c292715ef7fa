import { useText } from "../i18n/useText.ts";
import { useReturnSubmission } from "../providers/acts/submission.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import type { OnSubmission } from "./onSubmission.ts";

/** What is to be completed; the unit reads it and sends again. */
export function ReturnDialog({ submission: { organisation, version }, onClose }: OnSubmission) {
  const text = useText();
  const { year } = useView();
  const act = useReturnSubmission();
  return (
    <ActDialog
      title={text("submissions.acts.returnOf", { name: organisation.name })}
      act={act}
      submitLabel={text("submissions.acts.return")}
      onClose={onClose}
      variablesOf={(given) => ({ organisationId: organisation.id, year, version, reason: given.text("reason") })}
    >
      <TextInput
        required
        name="reason"
        rows={3}
        label={text("submissions.form.returnReason")}
        hint={text("submissions.form.returnHint")}
      />
    </ActDialog>
  );
}
