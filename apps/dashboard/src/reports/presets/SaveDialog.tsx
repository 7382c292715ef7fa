import { useText } from "../../i18n/useText.ts";
import { useSavePreset } from "../../providers/acts/tablePreset.ts";
import { useOrganisation } from "../../providers/queries/organisation.ts";
import type { AskedTable } from "../../providers/queries/summaryTable.ts";
import { ActDialog } from "../../view/ActDialog.tsx";
import type { FormValues } from "../../view/formValues.ts";
import { type Board, NameFields, nameIn } from "./NameFields.tsx";
import { SayField } from "./SayField.tsx";

interface SaveDialogProps {
  readonly asked: AskedTable;
  readonly board: Board;
  readonly onClose: () => void;
}

/** The table looked at under a name; unit and year go along where they are wanted. */
export function SaveDialog({ asked, board, onClose }: SaveDialogProps) {
  const text = useText();
  const act = useSavePreset();
  const { organisationId, year } = asked;
  const { data: organisation } = useOrganisation(asked);
  return (
    <ActDialog
      title={text("reports.presets.saveTitle", { table: asked.table })}
      act={act}
      submitLabel={text("reports.presets.store")}
      onClose={onClose}
      variablesOf={(given) => ({ organisationId, year, preset: presetIn(asked, given) })}
    >
      <p>{text("reports.presets.saveLead")}</p>
      <NameFields board={board} at="preset.name" />
      <SayField name="keepsUnit" isSaid={false}>
        {text("reports.presets.keepsUnit", { organisation: organisation?.name ?? "" })}
      </SayField>
      <SayField name="keepsYear" isSaid={false}>
        {text("reports.presets.keepsYear", { year })}
      </SayField>
    </ActDialog>
  );
}

const presetIn = ({ table, group, level = null, decidedOnly }: AskedTable, given: FormValues) => ({
  ...{ table, group, level, decidedOnly, ...nameIn(given) },
  ...{ keepsUnit: given.has("keepsUnit"), keepsYear: given.has("keepsYear") },
});
