import { useText } from "../i18n/useText.ts";
import { useBeginReport } from "../providers/acts/upwardReport.ts";
import type { UpwardReport } from "../providers/queries/upwardReport.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { ActProblem } from "../view/ActProblem.tsx";

interface BeginActProps {
  readonly report: UpwardReport;
  readonly label: string;
}

/** Begins a draft; where the viewer may not, who may. */
export function BeginAct({ report: { organisation, year, mayWrite }, label }: BeginActProps) {
  const text = useText();
  const act = useBeginReport();
  return (
    <>
      <ActButton
        variant="contained"
        notNow={mayWrite ? null : text("upwardReports.notNow.write")}
        onClick={() => void act.run({ organisationId: organisation.id, year })}
      >
        {label}
      </ActButton>
      <ActProblem act={act} />
    </>
  );
}
