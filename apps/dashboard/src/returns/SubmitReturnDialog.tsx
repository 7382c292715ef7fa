import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useSubmitReturn } from "../providers/acts/aggregateReturn.ts";
import type { AggregateReturn, ReturnTable } from "../providers/queries/returns.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { figureIn } from "./figureIn.ts";

interface SubmitReturnDialogProps {
  readonly table: ReturnTable;
  readonly draft: AggregateReturn;
  readonly onClose: () => void;
}

/** What submitting means, before it is done. */
export function SubmitReturnDialog({ table: { organisation, returned }, draft, onClose }: SubmitReturnDialogProps) {
  const text = useText();
  const { count, date } = useFigures();
  const act = useSubmitReturn();
  const [total, rated] = [figureIn(draft.figures, "TOTAL"), figureIn(draft.figures, "RATED")];
  return (
    <ActDialog
      title={text("returns.acts.submitOf", { name: organisation.name })}
      act={act}
      submitLabel={text("returns.acts.submit")}
      onClose={onClose}
      variablesOf={() => ({ id: draft.id, version: draft.version })}
    >
      <p>{text("returns.form.submitLead", { total: count(total), rated: count(rated) })}</p>
      {returned && <p>{text("returns.form.submitReplaces", { date: date(returned.submittedOn) })}</p>}
    </ActDialog>
  );
}
