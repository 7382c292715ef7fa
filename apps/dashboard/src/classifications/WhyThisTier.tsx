import { useParams } from "react-router";
import { isNotFound } from "../providers/problem.ts";
import { type Classification, useClassification } from "../providers/queries/classification.ts";
import { TierNamesOf } from "../ui/TierNamesOf.tsx";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { AdjustmentNote } from "./AdjustmentNote.tsx";
import { Attestations } from "./Attestations.tsx";
import { FormsOfResult } from "./FormsOfResult.tsx";
import { GatesClosed } from "./GatesClosed.tsx";
import { HistoryPanel } from "./HistoryPanel.tsx";
import { NoSuchResult } from "./NoSuchResult.tsx";
import { ProcedurePanel } from "./procedure/index.ts";
import { QuarterTiers } from "./QuarterTiers.tsx";
import { Rechecks } from "./Rechecks.tsx";
import { Replacement } from "./Replacement.tsx";
import { ReturnedNote } from "./ReturnedNote.tsx";
import { RulesChecked } from "./RulesChecked.tsx";
import { ScoreSheet } from "./ScoreSheet.tsx";
import { SectorOf } from "./SectorOf.tsx";
import { WhyAnswer } from "./WhyAnswer.tsx";
import { WhyFacts } from "./WhyFacts.tsx";
import { WhyHead } from "./WhyHead.tsx";
import styles from "./WhyThisTier.module.css";

/** Vì sao?: one classification explained, its question answered first. */
export function WhyThisTier() {
  const { id = "" } = useParams();
  const question = useClassification(id, useView().year);
  if (isNotFound(question.error)) return <NoSuchResult />;
  return <Answered question={question}>{(classification) => <Explained classification={classification} />}</Answered>;
}

/** The explanation in its reading order: result, answer, how it came about, every rule. */
export function Explained({ classification }: { classification: Classification }) {
  const { subjectKind, year } = classification;
  return (
    <TierNamesOf subjectKind={subjectKind} year={year}>
      <article>
        <WhyHead classification={classification} />
        <Replacement classification={classification} />
        <ReturnedNote classification={classification} />
        <AdjustmentNote classification={classification} />
        <Rechecks classification={classification} />
        <div className={styles.columns}>
          <div>
            <WhyAnswer classification={classification} />
            <GatesClosed classification={classification} />
            <ScoreSheet classification={classification} />
            <QuarterTiers classification={classification} />
            <Attestations classification={classification} />
            <ProcedurePanel classification={classification} />
            <RulesChecked classification={classification} />
          </div>
          <div>
            <WhyFacts classification={classification} />
            <SectorOf classification={classification} />
            <FormsOfResult classification={classification} />
            <HistoryPanel classification={classification} />
          </div>
        </div>
      </article>
    </TierNamesOf>
  );
}
