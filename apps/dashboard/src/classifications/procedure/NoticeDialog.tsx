import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import { useRecordNotice } from "../../providers/acts/procedure.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { ActDialog } from "../../view/ActDialog.tsx";
import type { FormValues } from "../../view/formValues.ts";
import { todayInVietnam } from "../../view/today.ts";

interface NoticeDialogProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
  readonly onClose: () => void;
}

const fields = ["subjectToldOn", "managerToldOn"] as const;

/** When the subject, and who manages and uses it, were told the result; left empty: not yet. */
export function NoticeDialog({ procedure, classification: { decisionDate }, onClose }: NoticeDialogProps) {
  const text = useText();
  const { date } = useFigures();
  const act = useRecordNotice();
  const { id, year, version } = procedure;
  const faultIn = (given: FormValues): string | null => {
    const days = fields.map(given.optionalDay).filter((day) => day !== null);
    if (days.some((day) => day > todayInVietnam())) return text("procedure.act.tooLate");
    const isEarly = days.some((day) => decisionDate !== null && day < decisionDate);
    return isEarly ? text("procedure.act.beforeDecision", { date: date(decisionDate) }) : null;
  };
  return (
    <ActDialog
      title={text("procedure.act.notice")}
      act={act}
      submitLabel={text("procedure.act.notice")}
      onClose={onClose}
      faultIn={faultIn}
      variablesOf={(given) => ({
        id,
        year,
        version,
        notice: {
          subjectToldOn: given.optionalDay("subjectToldOn"),
          managerToldOn: given.optionalDay("managerToldOn"),
        },
      })}
    >
      {fields.map((name) => (
        <DayInput key={name} name={name} label={text(`procedure.act.${name}`)} value={procedure[name]} />
      ))}
    </ActDialog>
  );
}
