import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { AppraiseAct } from "./AppraiseAct.tsx";
import { isOpen, isProposed } from "./choices.ts";
import { DecideDialog } from "./DecideDialog.tsx";
import styles from "./Deciding.module.css";
import { ReturnDialog } from "./ReturnDialog.tsx";
import type { ChangesMeanwhile } from "./useChangesMeanwhile.ts";
import type { Choosing } from "./useChoices.ts";
import { useMayNotDecide } from "./useMayNotDecide.ts";
import type { Selection } from "./useSelection.ts";
import type { Trial } from "./useTrial.ts";

interface StepActsProps {
  readonly scope: CandidateScope;
  readonly choosing: Choosing;
  readonly selection: Selection;
  readonly trial: Trial;
  readonly meanwhile: ChangesMeanwhile;
}

/** Decide, appraise, return: those ticked, else the whole scope in one decision (`ENGINE.QUOTA_BATCH`). */
export function StepActs({ scope, choosing, selection, trial, meanwhile }: StepActsProps) {
  const text = useText();
  const [opened, setOpened] = useState<"decide" | "return" | null>(null);
  const [done, setDone] = useState("");
  const ticked = scope.nodes.filter(({ id }) => selection.ids.has(id));
  const meant = (ticked.length > 0 ? ticked : scope.nodes).filter(isOpen);
  const proposed = ticked.filter(isProposed);
  const notNow = useMayNotDecide(scope, meant, trial);
  const finish = (said: string): void => {
    selection.set([]);
    meanwhile.forget();
    setDone(said);
  };
  const dialog = { meanwhile, onClose: () => setOpened(null), onDone: finish };
  return (
    <div className={`${styles.acts} no-print`}>
      <ActButton variant="contained" notNow={notNow} onClick={() => setOpened("decide")}>
        {text("deciding.act.decide", { count: meant.length })}
      </ActButton>
      <AppraiseAct {...{ scope, choosing, trial, meanwhile }} rows={meant} onDone={finish} />
      <ActButton
        variant="outlined"
        notNow={proposed.length === 0 ? text("deciding.act.tickFirst") : null}
        onClick={() => setOpened("return")}
      >
        {text("deciding.act.return")}
      </ActButton>
      <span role="status" className={styles.done}>
        {done}
      </span>
      {opened === "decide" && (
        <DecideDialog {...dialog} scope={scope} rows={meant} choices={choosing.choices} trial={trial} />
      )}
      {opened === "return" && <ReturnDialog {...dialog} rows={proposed} />}
    </div>
  );
}
