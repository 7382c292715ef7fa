import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useApplyIntake } from "../providers/acts/intake.ts";
import type { Intake } from "../providers/queries/intakes.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { countIn } from "./countIn.ts";

interface IntakeDialogProps {
  readonly intake: Intake;
  readonly onClose: () => void;
}

/** Says what will be written before it is. */
export function ApplyDialog({ intake, onClose }: IntakeDialogProps) {
  const text = useText();
  const { count } = useFigures();
  const act = useApplyIntake();
  const { id, version, year, organisation } = intake;
  const toWrite = countIn(intake, "NEW") + countIn(intake, "CHANGED");
  return (
    <ActDialog
      title={text("intakes.act.apply")}
      act={act}
      submitLabel={text("intakes.act.apply")}
      onClose={onClose}
      variablesOf={() => ({ id, version })}
    >
      <p>{text("intakes.act.applyLead", { count: count(toWrite), year, unit: organisation.name })}</p>
    </ActDialog>
  );
}
