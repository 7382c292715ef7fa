import { Attendant } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useRecordMeeting } from "../providers/acts/inspection.ts";
import { OptionInput } from "../ui/OptionInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import type { CellDialogProps } from "./ofCell.ts";
import { truthOf, useTruthOptions } from "./truthOptions.ts";

/** Whom the team met, and whether it saw records. */
export function MeetingDialog({
  inspection: { id, version },
  cell: { organisation, visit },
  onClose,
}: CellDialogProps) {
  const text = useText();
  const act = useRecordMeeting();
  const options = useTruthOptions();
  return (
    <ActDialog
      title={text("inspections.meeting.title", { cell: organisation.name })}
      act={act}
      submitLabel={text("inspections.acts.meeting")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        version,
        organisationId: organisation.id,
        meeting: { met: given.all("met") as Attendant[], recordsSeen: truthOf(given.text("recordsSeen")) },
      })}
    >
      <OptionInput
        kind="several"
        name="met"
        label={text("inspections.schedule.met")}
        options={Object.values(Attendant).map((value) => ({ value, name: text(`inspections.attendant.${value}`) }))}
        chosen={visit?.met ?? []}
      />
      <OptionInput
        kind="one"
        name="recordsSeen"
        label={text("inspections.meeting.recordsSeen")}
        options={options}
        chosen={String(visit?.recordsSeen ?? null)}
      />
    </ActDialog>
  );
}
