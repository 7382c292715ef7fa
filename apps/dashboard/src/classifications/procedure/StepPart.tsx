import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { useMayRecord } from "../useMayAct.ts";
import { Part } from "./Part.tsx";
import styles from "./Procedure.module.css";
import { RecordAct } from "./RecordAct.tsx";
import { RecordFacts } from "./RecordFacts.tsx";
import { StepEntry } from "./StepEntry.tsx";
import { StepsDialog } from "./StepsDialog.tsx";

interface StepPartProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
}

/** Every step in its order, taken or to be taken. */
export function StepPart({ procedure, classification }: StepPartProps) {
  const text = useText();
  const mayRecord = useMayRecord(classification) && classification.state !== "CANCELLED";
  const { steps, opinions } = procedure;
  return (
    <Part title={text("procedure.steps")}>
      {steps.length === 0 && <p className={styles.quiet}>{text("procedure.noSteps")}</p>}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepEntry key={step.step} step={step} opinions={opinions} />
        ))}
      </ol>
      <RecordFacts record={procedure.record} />
      {mayRecord && (
        <RecordAct
          words={text("procedure.act.steps")}
          dialog={(close) => <StepsDialog procedure={procedure} classification={classification} onClose={close} />}
        />
      )}
    </Part>
  );
}
