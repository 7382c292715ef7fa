import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { Figure } from "../ui/Figure.tsx";
import { toBeRated } from "../ui/figures.ts";
import { Panel } from "../ui/Panel.tsx";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import styles from "./Overview.module.css";
import { TierShares } from "./TierShares.tsx";

/** The state in four figures: to be rated, rated, not yet rated, and the shares of the tiers. */
export function KeyFigures({ breakdown }: { breakdown: TierBreakdown }) {
  const text = useText();
  const { count } = useFigures();
  const { total } = breakdown;
  return (
    <Panel title={text("overview.figures")} titleUnseen>
      <div className={styles.figures}>
        <Figure label={text("overview.toBeRated")} value={count(toBeRated(total))}>
          {text("overview.ofTotal")} <OutcomeCount value={total.total} />
        </Figure>
        <Figure label={text("overview.rated")} value={count(total.rated)}>
          {text("overview.ofToBeRated", { toBeRated: count(toBeRated(total)) })}
        </Figure>
        <Figure label={text("overview.pending")} value={<OutcomeCount value={total.pending} outcome="PENDING" />} />
        <TierShares breakdown={breakdown} />
      </div>
    </Panel>
  );
}
