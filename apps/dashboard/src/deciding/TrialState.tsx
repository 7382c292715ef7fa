import { useText } from "../i18n/useText.ts";
import { isChangedMeanwhile } from "../providers/problem.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import styles from "./Deciding.module.css";
import type { Trial } from "./useTrial.ts";

interface TrialStateProps {
  readonly trial: Trial;
  /** Back to the tiers the candidates have. */
  readonly onLeave: () => void;
  /** Reads the scope anew, after somebody else has changed it. */
  readonly onReload: () => void;
}

/** Whether something is tried, that it is not saved, and whether it is being counted. */
export function TrialState({ trial: { changed, isAsking, error }, onLeave, onReload }: TrialStateProps) {
  const text = useText();
  if (error && (isChangedMeanwhile(error) || changed > 0))
    return <ActProblem act={{ problem: error, reload: async () => onReload() }} />;
  return (
    <p className={`${styles.trialState} no-print`} role="status">
      {changed > 0 && <strong>{text("deciding.trial.changed", { smart_count: changed, count: changed })}</strong>}{" "}
      {isAsking && text("deciding.trial.asking")}{" "}
      {changed > 0 && <QuietButton onClick={onLeave}>{text("deciding.trial.leave")}</QuietButton>}
    </p>
  );
}
