import { useText } from "../i18n/useText.ts";
import { useDiscardReport } from "../providers/acts/upwardReport.ts";
import type { ReportDraft } from "../providers/queries/upwardReport.ts";
import { ActDialog } from "../view/ActDialog.tsx";

/** What is lost with a draft, before it is. */
export function DiscardDialog({ draft, onClose }: { draft: ReportDraft; onClose: () => void }) {
  const text = useText();
  const act = useDiscardReport();
  return (
    <ActDialog
      title={text("upwardReports.discardForm.title")}
      act={act}
      submitLabel={text("upwardReports.acts.discard")}
      onClose={onClose}
      variablesOf={() => ({ id: draft.id, version: draft.version })}
    >
      <p>{text("upwardReports.discardForm.lead")}</p>
    </ActDialog>
  );
}
