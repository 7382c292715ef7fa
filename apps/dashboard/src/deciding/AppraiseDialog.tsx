import { useSaid, useText } from "../i18n/useText.ts";
import { useAppraise } from "../providers/acts/steps.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { AgainstTiers } from "../view/AgainstTiers.tsx";
import { useView } from "../view/useView.ts";
import { tierItems } from "./choices.ts";
import styles from "./Deciding.module.css";
import { RowProblems } from "./RowProblems.tsx";
import type { ScopeDialogProps } from "./scopeDialogProps.ts";
import { WhatIsGiven } from "./WhatIsGiven.tsx";
import { withChanges } from "./withChanges.ts";

interface AppraiseDialogProps extends ScopeDialogProps {
  /** Units whose results were not received: nothing of them is appraised with these. */
  readonly leftOut: readonly string[];
}

/** What an appraisal records, and what the rules say of it; whose tier a rule bars is left out, to be lowered or returned. */
export function AppraiseDialog({
  scope,
  rows,
  leftOut,
  choices,
  trial,
  meanwhile,
  onClose,
  onDone,
}: AppraiseDialogProps) {
  const text = useText();
  const said = useSaid();
  const { year } = useView();
  const act = withChanges(useAppraise(), meanwhile, onClose);
  const open = rows.filter(({ id }) => !trial.resultOf(id)?.isBarred);
  const items = tierItems(open, choices);
  const count = items.length;
  const run = async (variables: Parameters<typeof act.run>[0]) => {
    const answer = await act.run(variables);
    if (answer !== null) onDone(text("deciding.done.appraised", { smart_count: count, count }));
    return answer;
  };
  const told = rows.flatMap(({ id, subjectName }) => {
    const tried = trial.resultOf(id);
    return tried ? [{ name: subjectName, tried }] : [];
  });
  const notNow = trial.isAsking ? text("deciding.trial.asking") : count === 0 ? text("deciding.told.allBarred") : null;
  return (
    <ActDialog
      wide
      title={text("deciding.appraise.title", { organisation: scope.quota.organisation.name })}
      act={{ ...act, run }}
      submitLabel={text("deciding.appraise.act", { smart_count: count, count })}
      notNow={notNow}
      onClose={onClose}
      variablesOf={() => ({ year, items })}
    >
      <p className={styles.lead}>{said(scope.quota.scopeLabel)}</p>
      {leftOut.length > 0 && (
        <p className={styles.lead}>{text("deciding.appraise.leftOut", { units: leftOut.join(", ") })}</p>
      )}
      <WhatIsGiven step="appraise" rows={open} choices={choices} quota={trial.quota ?? scope.quota} />
      <AgainstTiers told={told} />
      <RowProblems problem={act.problem} />
    </ActDialog>
  );
}
