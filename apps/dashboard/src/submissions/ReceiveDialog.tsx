import { useText } from "../i18n/useText.ts";
import { useReceiveSubmission } from "../providers/acts/submission.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";
import type { OnSubmission } from "./onSubmission.ts";
import { SentWithout } from "./SentWithout.tsx";

/** What receiving means, and whose results are missing in it as the sender said, before it is done. */
export function ReceiveDialog({ submission: { organisation, version }, sentWithout, onClose }: OnSubmission) {
  const text = useText();
  const { year } = useView();
  const act = useReceiveSubmission();
  return (
    <ActDialog
      title={text("submissions.acts.receiveOf", { name: organisation.name })}
      act={act}
      submitLabel={text("submissions.acts.receive")}
      onClose={onClose}
      variablesOf={() => ({ organisationId: organisation.id, year, version })}
    >
      <p>{text("submissions.form.receiveLead")}</p>
      <SentWithout units={sentWithout} />
    </ActDialog>
  );
}
