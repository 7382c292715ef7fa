import { isDecided } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { TierChip } from "../ui/TierChip.tsx";
import styles from "./Deciding.module.css";

/** What was decided; else how far it has come, and why it was returned. */
export function Standing({ row: { state, decidedTier, returnedOn, returnReason } }: { row: Candidate }) {
  const text = useText();
  const { date } = useFigures();
  return (
    <>
      {decidedTier && isDecided(state) && <TierChip short tier={decidedTier} />}
      <div className={styles.small}>{text(`words.state.${state}`)}</div>
      {returnedOn && returnReason && (
        <div className={styles.small}>
          {text("deciding.table.returned", { date: date(returnedOn), reason: returnReason })}
        </div>
      )}
    </>
  );
}
