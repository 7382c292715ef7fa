import { useText } from "../../i18n/useText.ts";
import { useDeletePreset } from "../../providers/acts/tablePreset.ts";
import type { TablePreset } from "../../providers/queries/tablePresets.ts";
import { ActDialog } from "../../view/ActDialog.tsx";

interface DeleteDialogProps {
  readonly preset: TablePreset;
  readonly onClose: () => void;
}

/** Only the saved filters go; whoever else used them is told. */
export function DeleteDialog({ preset: { id, version, name, isShared }, onClose }: DeleteDialogProps) {
  const text = useText();
  const act = useDeletePreset();
  return (
    <ActDialog
      title={text("reports.presets.deleteTitle", { name })}
      act={act}
      submitLabel={text("reports.presets.delete")}
      onClose={onClose}
      variablesOf={() => ({ id, version })}
    >
      <p>{text(isShared ? "reports.presets.deleteShared" : "reports.presets.deleteLead")}</p>
    </ActDialog>
  );
}
