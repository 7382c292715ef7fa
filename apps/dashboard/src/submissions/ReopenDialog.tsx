import { useText } from "../i18n/useText.ts";
import { useReopenSubmission } from "../providers/acts/submission.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import { momentInVietnam, tomorrowInVietnam } from "./momentInVietnam.ts";
import type { OnSubmission } from "./onSubmission.ts";

/** Until when those below may change what was received, and why. */
export function ReopenDialog({ submission: { organisation, version }, onClose }: OnSubmission) {
  const text = useText();
  const { year } = useView();
  const act = useReopenSubmission();
  return (
    <ActDialog
      title={text("submissions.acts.reopenOf", { name: organisation.name })}
      act={act}
      submitLabel={text("submissions.acts.reopen")}
      onClose={onClose}
      variablesOf={(given) => ({
        organisationId: organisation.id,
        year,
        version,
        reopening: { until: momentInVietnam(given.day("day"), given.time("time")), reason: given.text("reason") },
      })}
    >
      <p>{text("submissions.form.reopenLead")}</p>
      <DayInput
        required
        name="day"
        at="until"
        label={text("submissions.form.untilDay")}
        value={tomorrowInVietnam()}
        hint={text("submissions.form.untilHint")}
      />
      <TextInput required isTime name="time" label={text("submissions.form.untilTime")} value="17:00" />
      <TextInput required name="reason" rows={3} label={text("submissions.form.reopenReason")} />
    </ActDialog>
  );
}
