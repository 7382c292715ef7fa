import { useText } from "../i18n/useText.ts";
import { useSetTeam } from "../providers/acts/inspection.ts";
import type { Inspection } from "../providers/queries/inspection.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { memberIn, memberInWords } from "./members.ts";

interface TeamDialogProps {
  readonly inspection: Inspection;
  readonly onClose: () => void;
}

/** The decision that sets up the team; its members one a line, the head first. */
export function TeamDialog({ inspection: { id, version, team, issuedBy }, onClose }: TeamDialogProps) {
  const text = useText();
  const act = useSetTeam();
  return (
    <ActDialog
      title={text("inspections.team.act")}
      act={act}
      submitLabel={text("inspections.team.submit")}
      onClose={onClose}
      variablesOf={(given) => ({
        id,
        version,
        team: {
          number: given.text("number"),
          decidedOn: given.day("decidedOn"),
          decidedBy: given.text("decidedBy"),
          name: given.text("name"),
          members: given.lines("members").map(memberIn),
        },
      })}
    >
      <TextInput required name="number" label={text("inspections.team.number")} value={team?.number} />
      <DayInput required name="decidedOn" label={text("inspections.team.decidedOn")} value={team?.decidedOn} />
      <TextInput
        required
        name="decidedBy"
        label={text("inspections.team.decidedBy")}
        value={team?.decidedBy ?? `Ban Thường vụ ${issuedBy}`}
      />
      <TextInput
        required
        name="name"
        label={text("inspections.team.name")}
        value={team?.name ?? "Tổ Kiểm tra công tác Đảng"}
      />
      <TextInput
        required
        name="members"
        rows={3}
        label={text("inspections.team.members")}
        value={team?.members.map(memberInWords).join("\n")}
        hint={text("inspections.team.membersHint")}
      />
    </ActDialog>
  );
}
