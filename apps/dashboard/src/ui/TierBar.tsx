import Tooltip from "@mui/material/Tooltip";
import { barParts } from "./barParts.ts";
import type { TierFigures } from "./figures.ts";
import styles from "./TierBar.module.css";
import { useTierSummary } from "./useTierSummary.ts";

interface TierBarProps {
  readonly figures: TierFigures;
  readonly size?: "slim" | "normal";
  /** Where the figures stand right beside the bar, the summary would only say them twice. */
  readonly decorative?: boolean;
}

/** One 100 % stacked bar: four tiers, pending as an outline, not rated hatched. */
export function TierBar({ figures, size = "normal", decorative = false }: TierBarProps) {
  const summary = useTierSummary()(figures);
  const parts = barParts(figures);
  const said = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": summary };
  return (
    <Tooltip title={summary} describeChild={decorative}>
      <div className={`${styles.bar} ${styles[size] ?? ""}`} {...said}>
        {parts.length === 0 && <span className={styles.empty} />}
        {parts.map(({ kind, count }) => (
          <span key={kind} className={`${styles.part} ${styles[kind]}`} style={{ flexGrow: count, flexBasis: 0 }} />
        ))}
      </div>
    </Tooltip>
  );
}
