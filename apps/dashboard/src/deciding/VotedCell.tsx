import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { TierChip } from "../ui/TierChip.tsx";
import styles from "./Deciding.module.css";

/** The tier that was voted, with its votes of those entitled. */
export function VotedCell({ row: { votedTier, ballot } }: { row: Candidate }) {
  const text = useText();
  const { count } = useFigures();
  const votes = ballot?.votes.find(({ tier }) => tier === votedTier)?.count;
  if (votedTier === null) return text("words.none");
  return (
    <>
      <TierChip short tier={votedTier} />
      {ballot && (
        <div className={styles.small}>
          {text("deciding.table.votes", { votes: count(votes), eligible: count(ballot.eligible ?? ballot.present) })}
        </div>
      )}
    </>
  );
}
