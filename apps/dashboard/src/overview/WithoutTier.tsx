import { useText } from "../i18n/useText.ts";
import { Count } from "../ui/Count.tsx";
import type { TierFigures } from "../ui/figures.ts";
import { TierSwatch } from "../ui/TierSwatch.tsx";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import styles from "./Overview.module.css";

/** The parts of the bar that are no tier: what is still to be rated, and what is not rated. */
export function WithoutTier({ figures: { pending, notRated } }: { figures: TierFigures }) {
  const text = useText();
  if (pending + notRated === 0) return null;
  return (
    <ul className={styles.withoutTier}>
      {pending > 0 && (
        <li>
          <TierSwatch kind="PENDING" />
          {text("words.pending")}: <OutcomeCount value={pending} outcome="PENDING" />
        </li>
      )}
      {notRated > 0 && (
        <li>
          <TierSwatch kind="NOT_RATED" />
          {text("words.notRated")}: <Count value={notRated} />
        </li>
      )}
    </ul>
  );
}
