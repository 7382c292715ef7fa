import { useText } from "../../i18n/useText.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { Part } from "./Part.tsx";
import styles from "./Procedure.module.css";
import { RecordFacts } from "./RecordFacts.tsx";
import { StepEntry } from "./StepEntry.tsx";

/** Every step in its order, taken or to be taken. */
export function StepPart({ procedure }: { procedure: Procedure }) {
  const text = useText();
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
    </Part>
  );
}
