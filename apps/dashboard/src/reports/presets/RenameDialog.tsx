import { useText } from "../../i18n/useText.ts";
import { useRenamePreset } from "../../providers/acts/tablePreset.ts";
import type { TablePreset } from "../../providers/queries/tablePresets.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import { type Board, NameFields, nameIn } from "./NameFields.tsx";

interface RenameDialogProps {
  readonly preset: TablePreset;
  readonly board: Board;
  readonly onClose: () => void;
}

/** Another name, or other readers. */
export function RenameDialog({ preset: { id, version, name, isShared }, board, onClose }: RenameDialogProps) {
  const text = useText();
  const act = useRenamePreset();
  return (
    <ActDialog
      title={text("reports.presets.renameTitle", { name })}
      act={act}
      submitLabel={text("reports.presets.store")}
      onClose={onClose}
      variablesOf={(given) => ({ id, version, given: nameIn(given) })}
    >
      <NameFields board={board} at="given.name" name={name} isShared={isShared} />
    </ActDialog>
  );
}
