import { useText } from "../i18n/useText.ts";
import { usePublishSchedule } from "../providers/acts/inspection.ts";
import type { Inspection } from "../providers/queries/inspection.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";

interface PublishDialogProps {
  readonly inspection: Inspection;
  readonly onClose: () => void;
}

/** Number and day of the announcement. */
export function PublishDialog({ inspection: { id, version, schedule, place, team }, onClose }: PublishDialogProps) {
  const text = useText();
  const act = usePublishSchedule();
  return (
    <ActDialog
      title={text("inspections.publish.title")}
      act={act}
      submitLabel={text("inspections.publish.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        version,
        schedule: { number: given.text("number"), issuedOn: given.day("issuedOn"), place: given.text("place") },
      })}
    >
      {team === null && <p>{text("inspections.publish.noTeam")}</p>}
      <TextInput required name="number" label={text("inspections.fields.number")} value={schedule?.number} />
      <DayInput required name="issuedOn" label={text("inspections.fields.issuedOn")} value={schedule?.issuedOn} />
      <TextInput required name="place" label={text("inspections.fields.place")} value={schedule?.place ?? place} />
    </ActDialog>
  );
}
