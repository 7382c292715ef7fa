import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { useTierNames } from "../ui/tierNames.ts";
import styles from "./Deciding.module.css";

interface TierSelectProps {
  readonly row: Candidate;
  /** null: it has rated itself at none yet. */
  readonly tier: QualityTier | null;
  readonly onChoose: (row: Candidate, tier: QualityTier) => void;
}

/** The tier considered for a candidate; another one than it has is marked. */
export function TierSelect({ row, tier, onChoose }: TierSelectProps) {
  const text = useText();
  const { word } = useTierNames();
  const isChanged = tier !== row.tier;
  return (
    <>
      <select
        className={isChanged ? `${styles.select} ${styles.changed}` : styles.select}
        aria-label={text("deciding.table.tierOf", { name: row.subjectName })}
        value={tier ?? ""}
        onChange={(event) => onChoose(row, event.target.value as QualityTier)}
      >
        {tier === null && <option value="">{text("words.none")}</option>}
        {tiersHighestFirst.map((value) => (
          <option key={value} value={value}>
            {word(value)}
          </option>
        ))}
      </select>
      <span className="only-print">{tier ? word(tier) : text("words.none")}</span>
      {isChanged && (
        <div className={styles.small}>
          {text("deciding.table.insteadOf", { tier: row.tier ? word(row.tier) : text("words.none") })}
        </div>
      )}
    </>
  );
}
