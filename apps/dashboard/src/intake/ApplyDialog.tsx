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

/** Says what will be written before it is, and asks whether the file stands above what was changed after it was made. */
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
      faultIn={({ has }) => (toWrite === 0 && !has(takeOutdated) ? text("intakes.act.nothingButOutdated") : null)}
      variablesOf={({ has }) => ({ id, version, takeOutdated: has(takeOutdated) })}
    >
      <p>{text("intakes.act.applyLead", { count: count(toWrite), year, unit: organisation.name })}</p>
      <Outdated rows={countIn(intake, "OUTDATED")} />
    </ActDialog>
  );
}

const takeOutdated = "takeOutdated";

function Outdated({ rows }: { rows: number }) {
  const text = useText();
  const { count } = useFigures();
  if (rows === 0) return null;
  return (
    <>
      <p>{text("intakes.act.outdatedLead", { count: count(rows) })}</p>
      <label>
        <input type="checkbox" name={takeOutdated} /> {text("intakes.act.takeOutdated", { count: count(rows) })}
      </label>
    </>
  );
}
