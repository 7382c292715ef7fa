import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { ScoreSheet } from "../providers/queries/classification.ts";
import { TierSwatch } from "../ui/TierSwatch.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import styles from "./ScoreSheet.module.css";

/** The bands of points, highest first, with the one the total falls in; whether its tier is reached the conditions say. */
export function ScoreBands({ sheet: { bands, band, total } }: { sheet: ScoreSheet }) {
  const text = useText();
  const { full } = useTierNames();
  const { halves } = useFigures();
  return (
    <div>
      <h3 className={styles.heading}>{text("classifications.score.bands")}</h3>
      <ol className={styles.bands}>
        {bands.map(({ tier, from, below }) => (
          <li key={tier} aria-current={tier === band}>
            <TierSwatch kind={tier} />
            <span>{full(tier)}</span>
            <span className={styles.range}>
              {text(`classifications.score.${rangeOf(from, below)}`, { from: halves(from), below: halves(below) })}
            </span>
            {tier === band && (
              <strong className={styles.here}>{text("classifications.score.here", { total: halves(total) })}</strong>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function rangeOf(from: number, below: number | null): "from" | "range" | "under" {
  if (below === null) return "from";
  return from === 0 ? "under" : "range";
}
