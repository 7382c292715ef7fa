import { useText } from "../../i18n/useText.ts";
import { useRecordSteps } from "../../providers/acts/procedure.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { ActDialog } from "../../view/ActDialog.tsx";
import own from "../Acts.module.css";
import { BesideSteps } from "./BesideSteps.tsx";
import { BodyInput } from "./BodyInput.tsx";
import { expectedAt } from "./expectedAt.ts";
import { stepsIn } from "./stepsIn.ts";
import { TakenInputs } from "./TakenInputs.tsx";

interface StepsDialogProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
  readonly onClose: () => void;
}

const taken = [
  { step: "SELF_RATING", by: "selfRatedBy", on: "selfRatedOn" },
  { step: "PROPOSAL", by: "proposedBy", on: "proposedOn" },
  { step: "APPRAISAL", by: "appraisedBy", on: "appraisedOn" },
] as const;

/** Who took the steps and when; takes the place of what was recorded before. */
export function StepsDialog({ procedure, classification, onClose }: StepsDialogProps) {
  const text = useText();
  const act = useRecordSteps();
  const { id, year, version, record } = procedure;
  const dayOf = (step: "DISCUSSION" | "ANNOUNCEMENT") =>
    text("procedure.act.on", { step: text(`procedure.step.${step}`) });
  return (
    <ActDialog
      title={text("procedure.act.steps")}
      act={act}
      submitLabel={text("procedure.act.steps")}
      onClose={onClose}
      variablesOf={(given) => ({ id, year, version, steps: stepsIn(given, record) })}
    >
      <BodyInput
        mayBeNone
        name="levelsBy"
        label={text("procedure.act.byWhom", { step: text("procedure.step.LEVELS") })}
        asked={expectedAt(procedure, "LEVELS")}
        value={record.levelsBy}
      />
      {taken.map(({ step, by, on }) => (
        <TakenInputs
          key={step}
          step={step}
          names={[by, on]}
          asked={expectedAt(procedure, step)}
          by={record[by]}
          on={record[on]}
        />
      ))}
      <div className={own.pair}>
        <DayInput name="discussedOn" label={dayOf("DISCUSSION")} value={record.discussedOn} />
        <DayInput name="announcedOn" label={dayOf("ANNOUNCEMENT")} value={record.announcedOn} />
      </div>
      <BodyInput
        mayBeNone
        name="decidedBy"
        label={text("procedure.act.decidedBy")}
        asked={expectedAt(procedure, "DECISION")}
        value={record.decidedBy}
      />
      <BesideSteps record={record} classification={classification} />
    </ActDialog>
  );
}
