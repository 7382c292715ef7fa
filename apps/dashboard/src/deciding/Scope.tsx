import { useState } from "react";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import { TierNamesOf } from "../ui/TierNamesOf.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { CandidateTable } from "./CandidateTable.tsx";
import { ChangedMeanwhile } from "./ChangedMeanwhile.tsx";
import styles from "./Deciding.module.css";
import { Places } from "./Places.tsx";
import { ScopeHead } from "./ScopeHead.tsx";
import { StepActs } from "./StepActs.tsx";
import { Touched } from "./Touched.tsx";
import { TrialState } from "./TrialState.tsx";
import { useChangesMeanwhile } from "./useChangesMeanwhile.ts";
import { useChoices } from "./useChoices.ts";
import { useSelection } from "./useSelection.ts";
import { useTrial } from "./useTrial.ts";
import { useWhyReadOnly } from "./useWhyReadOnly.ts";

interface ScopeProps {
  readonly scope: CandidateScope;
  /** Reads the scope anew. */
  readonly onReload: () => void;
}

/** The places of the scope, now and as tried; the acts; then its candidates. */
export function Scope({ scope, onReload }: ScopeProps) {
  const { quota, nodes } = scope;
  const { year } = useView();
  const [name, setName] = useState("");
  const whyReadOnly = useWhyReadOnly(scope);
  const choosing = useChoices();
  const selection = useSelection();
  const meanwhile = useChangesMeanwhile(nodes);
  const trial = useTrial(scope, choosing.choices, whyReadOnly === null);
  const reload = () => {
    meanwhile.hold();
    onReload();
  };
  const acting = whyReadOnly === null && { choosing, selection, trial };
  return (
    <TierNamesOf subjectKind={quota.subjectKind} year={year}>
      <article>
        <ViewOnPaper ofOneKind={false} />
        <ScopeHead scope={scope} name={name} onName={setName} />
        {whyReadOnly && <p className={`${styles.readOnly} no-print`}>{whyReadOnly}</p>}
        <div className={styles.stays}>
          <Places now={quota} tried={trial.changed > 0 ? trial.quota : null} />
          {acting && <TrialState trial={trial} onLeave={choosing.leaveAll} onReload={reload} />}
          {acting && <StepActs scope={scope} {...acting} meanwhile={meanwhile} />}
        </div>
        <ChangedMeanwhile meanwhile={meanwhile} />
        <Touched touched={trial.changed > 0 ? trial.touched : []} />
        <CandidateTable rows={nodes} name={name} acting={acting || null} />
      </article>
    </TierNamesOf>
  );
}
