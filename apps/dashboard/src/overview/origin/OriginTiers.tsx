import type { YearFigures } from "../../providers/queries/tierBreakdown.ts";
import { Percent } from "../../ui/Percent.tsx";
import { TierSwatch } from "../../ui/TierSwatch.tsx";
import { useTierNamesOf } from "../../ui/tierNames.ts";
import { OutcomeCount } from "../../view/OutcomeCount.tsx";
import styles from "./Origin.module.css";

/** The tiers of one year, under the names of its rules. */
export function OriginTiers({ point }: { point: YearFigures | undefined }) {
  const namesOf = useTierNamesOf();
  if (!point) return null;
  const { year, figures } = point;
  return (
    <ul className={styles.tiers}>
      {figures.tiers.map(({ tier, percent, count }) => (
        <li key={tier}>
          <TierSwatch kind={tier} /> {namesOf({ year }).word(tier)}: <Percent value={percent} /> (
          <OutcomeCount value={count} outcome={tier} of={{ year }} />)
        </li>
      ))}
    </ul>
  );
}
