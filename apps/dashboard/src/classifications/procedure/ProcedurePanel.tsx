import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import { type Procedure, useProcedure } from "../../providers/queries/procedure.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Answered } from "../../view/Answered.tsx";
import { Divergence } from "../Divergence.tsx";
import { BallotPart } from "./BallotPart.tsx";
import { NoticePart } from "./NoticePart.tsx";
import { NotRecording } from "./NotRecording.tsx";
import { OpinionPart } from "./OpinionPart.tsx";
import styles from "./Procedure.module.css";
import { ProcedureFindings } from "./ProcedureFindings.tsx";
import { StepPart } from "./StepPart.tsx";

/** «Trình tự»: how a result came about, step by step. A question of its own: the page does not wait for it. */
export function ProcedurePanel({ classification }: { classification: Classification }) {
  const { id, year } = classification;
  return (
    <div className={styles.below}>
      <Panel title={useText()("procedure.title")}>
        <Answered compact question={useProcedure(id, year)}>
          {(procedure) => <Shown procedure={procedure} classification={classification} />}
        </Answered>
      </Panel>
    </div>
  );
}

/** Where the trouble is before the steps; then the vote, the opinions and the notice one by one. */
function Shown(part: { procedure: Procedure; classification: Classification }) {
  return (
    <>
      <ProcedureFindings {...part} />
      <NotRecording classification={part.classification} />
      <StepPart {...part} />
      <div className={styles.pair}>
        <div>
          <BallotPart {...part} />
          <Divergence classification={part.classification} />
        </div>
        <OpinionPart {...part} />
      </div>
      <NoticePart {...part} />
    </>
  );
}
