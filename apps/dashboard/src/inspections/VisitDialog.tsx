import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useSetVisit } from "../providers/acts/inspection.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./Inspections.module.css";
import type { CellDialogProps } from "./ofCell.ts";
import { truthOf, useTruthOptions } from "./truthOptions.ts";

/** When the team is with the organisation, and what the notice needs to know of it. */
export function VisitDialog({ inspection, cell, onClose }: CellDialogProps) {
  const text = useText();
  const { date } = useFigures();
  const act = useSetVisit();
  const options = useTruthOptions();
  const { id, version, visitsFrom, visitsTo } = inspection;
  const { organisation, visit, congressOn, hasCommittee } = cell;
  return (
    <ActDialog
      title={text("inspections.visit.title", { cell: organisation.name })}
      act={act}
      submitLabel={text("inspections.visit.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        version,
        organisationId: organisation.id,
        visit: {
          on: given.day("on"),
          from: given.time("from"),
          to: given.time("to"),
          note: given.optional("note"),
          congressOn: given.optionalDay("congressOn"),
          hasCommittee: truthOf(given.text("hasCommittee")),
        },
      })}
    >
      <DayInput
        required
        name="on"
        label={text("inspections.schedule.columns.on")}
        value={visit?.on}
        hint={text("inspections.visit.window", { from: date(visitsFrom), to: date(visitsTo) })}
      />
      <div className={styles.pair}>
        <TextInput required name="from" isTime label={text("inspections.visit.from")} value={visit?.from ?? "14:00"} />
        <TextInput required name="to" isTime label={text("inspections.visit.to")} value={visit?.to ?? "17:00"} />
      </div>
      <TextInput name="note" label={text("inspections.schedule.columns.note")} value={visit?.note} />
      <DayInput
        name="congressOn"
        label={text("inspections.visit.congressOn")}
        value={congressOn}
        hint={text("inspections.visit.congressHint")}
      />
      <OptionInput
        kind="one"
        name="hasCommittee"
        label={text("inspections.visit.hasCommittee")}
        options={options}
        chosen={String(hasCommittee)}
      />
    </ActDialog>
  );
}
