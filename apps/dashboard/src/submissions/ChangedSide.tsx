import { useText } from "../i18n/useText.ts";
import type { SubmissionChange } from "../providers/queries/submissions.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { useView } from "../view/useView.ts";
import styles from "./Submissions.module.css";

interface ChangedSideProps {
  readonly change: SubmissionChange;
  readonly side: "before" | "now";
}

/** One side of a change: of a result its tier and state, of a review whether it is complete. */
export function ChangedSide({ change, side }: ChangedSideProps) {
  const text = useText();
  const { year } = useView();
  const { subjectKind, isReview } = change;
  const isBefore = side === "before";
  if (isReview) {
    const isComplete = isBefore ? change.wasComplete : change.isComplete;
    return text(isComplete ? "submissions.changes.reviewComplete" : "submissions.changes.reviewOpen");
  }
  const [tier, reason, state] = isBefore
    ? [change.fromTier, change.fromNotRated, change.fromState]
    : [change.toTier, change.toNotRated, change.toState];
  if (state === null) return text("submissions.changes.new");
  return (
    <span className={styles.side}>
      {tier && <TierChip short tier={tier} of={{ subjectKind, year }} />}
      {reason && text(`words.reason.${reason}`)}
      <span className={styles.quiet}>{text(`words.state.${state}`)}</span>
    </span>
  );
}
