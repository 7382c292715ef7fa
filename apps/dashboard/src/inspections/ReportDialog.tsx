import { ReportRecipient } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useRecordReport } from "../providers/acts/inspection.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./Inspections.module.css";
import type { CellDialogProps } from "./ofCell.ts";
import { dayAndTimeOf, momentOf } from "./vietnamTime.ts";

/** Where nothing is recorded yet. */
const usual = { day: null, time: "08:00" };

/** When a report came in, where, and on what it reports; recorded anew it is corrected, without a day it is taken back. */
export function ReportDialog({ inspection, cell, onClose }: CellDialogProps) {
  const text = useText();
  const { date } = useFigures();
  const act = useRecordReport();
  const { id, version, contents, reportsBefore } = inspection;
  const known = cell.reports[0];
  const { day: receivedOn, time: receivedAt } = known ? dayAndTimeOf(known.receivedAt) : usual;
  const numbers = contents.map(({ number }) => String(number));
  return (
    <ActDialog
      title={text("inspections.report.title", { cell: cell.organisation.name })}
      act={act}
      submitLabel={text("inspections.acts.report")}
      onClose={onClose}
      variablesOf={(given) => {
        const day = given.optionalDay("receivedOn");
        return {
          id,
          version,
          organisationId: cell.organisation.id,
          report: {
            recipient: given.text("recipient") as ReportRecipient,
            receivedAt: day && momentOf(day, given.time("receivedAt")),
            contents: given.all("contents").map(Number),
          },
        };
      }}
    >
      <OptionInput
        required
        kind="one"
        name="recipient"
        label={text("inspections.report.recipient")}
        options={Object.values(ReportRecipient).map((value) => ({
          value,
          name: text(`inspections.recipient.${value}`),
        }))}
        chosen={known?.recipient ?? []}
      />
      <div className={styles.pair}>
        <DayInput
          required={known === undefined}
          name="receivedOn"
          label={text("inspections.report.receivedOn")}
          value={receivedOn}
          hint={text(known ? "inspections.report.correct" : "inspections.report.due", { day: date(reportsBefore) })}
        />
        <TextInput required isTime name="receivedAt" label={text("inspections.report.receivedAt")} value={receivedAt} />
      </div>
      <OptionInput
        kind="several"
        name="contents"
        label={text("inspections.report.contents")}
        options={numbers.map((value) => ({ value, name: text("inspections.report.content", { number: value }) }))}
        chosen={known?.contents.map(String) ?? numbers}
      />
    </ActDialog>
  );
}
