import { useText } from "../i18n/useText.ts";
import { useCancelVisit } from "../providers/acts/inspection.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import type { CellDialogProps } from "./ofCell.ts";

/** Why a visit is cancelled; the reason stays on record. */
export function CancelVisitDialog({ inspection: { id, version }, cell: { organisation }, onClose }: CellDialogProps) {
  const text = useText();
  const act = useCancelVisit();
  return (
    <ActDialog
      title={text("inspections.cancel.title", { cell: organisation.name })}
      act={act}
      submitLabel={text("inspections.acts.cancel")}
      onClose={onClose}
      variablesOf={(given) => ({ id, version, organisationId: organisation.id, reason: given.text("reason") })}
    >
      <TextInput required name="reason" label={text("inspections.cancel.reason")} rows={2} />
    </ActDialog>
  );
}
