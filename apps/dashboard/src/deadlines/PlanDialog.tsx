import { useText } from "../i18n/useText.ts";
import { useRecordPlan } from "../providers/acts/deadline.ts";
import type { UnitProgress } from "../providers/queries/deadlines.ts";
import { Clause } from "../ui/Clause.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { useView } from "../view/useView.ts";

interface PlanDialogProps {
  readonly unit: UnitProgress;
  readonly onClose: () => void;
}

/** Number and date of the plan, and the clauses that ask for it. */
export function PlanDialog({ unit: { organisation, plan, planFindings }, onClose }: PlanDialogProps) {
  const text = useText();
  const act = useRecordPlan();
  const { year } = useView();
  return (
    <ActDialog
      title={text(plan ? "deadlines.plan.changeOf" : "deadlines.plan.recordOf", { name: organisation.name })}
      act={act}
      submitLabel={text("deadlines.plan.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        organisationId: organisation.id,
        year,
        version: plan?.version ?? 0,
        plan: { number: given.text("number"), filedOn: given.day("filedOn"), note: given.optional("note") },
      })}
    >
      <TextInput
        required
        name="number"
        label={text("deadlines.plan.number")}
        value={plan?.number}
        hint={text("deadlines.plan.numberHint")}
      />
      <DayInput required name="filedOn" label={text("deadlines.plan.filedOn")} value={plan?.filedOn} />
      <TextInput name="note" rows={2} label={text("deadlines.plan.note")} value={plan?.note} />
      {planFindings.map(({ clause, citation, ruleId }) => (
        <Clause key={ruleId} clause={clause} citation={citation} ruleId={ruleId} />
      ))}
    </ActDialog>
  );
}
