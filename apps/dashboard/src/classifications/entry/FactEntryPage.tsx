import { useParams } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { isNotFound } from "../../providers/problem.ts";
import { type Classification, useClassification } from "../../providers/queries/classification.ts";
import { type FactEntry, useFactEntry } from "../../providers/queries/factEntry.ts";
import { FieldProblems } from "../../ui/FieldProblems.tsx";
import { TierNamesOf } from "../../ui/TierNamesOf.tsx";
import { Answered } from "../../view/Answered.tsx";
import { useFieldProblems } from "../../view/useFieldProblems.ts";
import { useView } from "../../view/useView.ts";
import { GatesClosed } from "../GatesClosed.tsx";
import { NoSuchResult } from "../NoSuchResult.tsx";
import { WhyAnswer } from "../WhyAnswer.tsx";
import styles from "./Entry.module.css";
import { EntryHead } from "./EntryHead.tsx";
import { FactSections } from "./FactSections.tsx";
import { KeepingLine } from "./KeepingLine.tsx";
import { OwnSteps } from "./OwnSteps.tsx";
import { useKeeping } from "./useKeeping.ts";

/** «Kê khai»: what is known of one subject, kept as it is typed, with what the rules say of it beside. */
export function FactEntryPage() {
  const { id = "" } = useParams();
  const { year } = useView();
  const question = useFactEntry(id, year);
  const result = useClassification(id, year);
  if (isNotFound(question.error)) return <NoSuchResult />;
  return (
    <Answered question={result}>
      {(classification) => (
        <Answered question={question}>
          {(entry) => <Entering key={entry.id} entry={entry} classification={classification} />}
        </Answered>
      )}
    </Answered>
  );
}

interface EnteringProps {
  readonly entry: FactEntry;
  readonly classification: Classification;
}

export function Entering({ entry, classification }: EnteringProps) {
  const { keeping, keep } = useKeeping(entry);
  const problems = useFieldProblems(keeping.kind === "PROBLEM" ? keeping.problem : null);
  return (
    <TierNamesOf subjectKind={classification.subjectKind} year={classification.year}>
      <article>
        <EntryHead classification={classification} />
        {entry.obstacle === null ? <KeepingLine keeping={keeping} /> : <NotNow obstacle={entry.obstacle} />}
        <div className={styles.columns}>
          <FieldProblems problems={problems}>
            <div>
              <FactSections entry={entry} onKeep={keep} />
            </div>
          </FieldProblems>
          <div>
            <OwnSteps classification={classification} entry={entry} />
            <WhyAnswer classification={classification} />
            <GatesClosed classification={classification} />
          </div>
        </div>
      </article>
    </TierNamesOf>
  );
}

function NotNow({ obstacle }: { obstacle: NonNullable<FactEntry["obstacle"]> }) {
  const text = useText();
  return <p className={styles.keeping}>{text(`entry.obstacle.${obstacle}`)}</p>;
}
