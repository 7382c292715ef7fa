import { useText } from "../i18n/useText.ts";
import { useUndoIntake } from "../providers/acts/intake.ts";
import type { Intake } from "../providers/queries/intakes.ts";
import { ActDialog } from "../view/ActDialog.tsx";

interface UndoDialogProps {
  readonly intake: Intake;
  readonly onClose: () => void;
}

/** Says what undoing means before it is done. */
export function UndoDialog({ intake: { id, version }, onClose }: UndoDialogProps) {
  const text = useText();
  const act = useUndoIntake();
  return (
    <ActDialog
      title={text("intakes.act.undo")}
      act={act}
      submitLabel={text("intakes.act.undo")}
      onClose={onClose}
      variablesOf={() => ({ id, version })}
    >
      <p>{text("intakes.act.undoLead")}</p>
    </ActDialog>
  );
}
