import { quartersOfAYear, quartersToYear } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import own from "./Acts.module.css";
import { CertainClause } from "./CertainClause.tsx";
import { QuartersAct } from "./QuartersAct.tsx";
import { QuartersEntered } from "./QuartersEntered.tsx";
import styles from "./ScoreSheet.module.css";

/** What the four quarters came to, beside the year; null of whom they are not asked. */
export function QuarterTiers({ classification }: { classification: Classification }) {
  const text = useText();
  const { quarterTiers } = classification;
  if (!quarterTiers) return null;
  return (
    <div className={styles.below}>
      <Panel title={text("rerating.quarters.title")}>
        <ul className={own.votes}>
          {quartersOfAYear.map((quarter) => (
            <li key={quarter}>
              <span>{text(`rerating.quarters.name.q${quarter}`)}</span>
              <Result quarter={quarterTiers.find(({ no }) => no === quarter)} />
            </li>
          ))}
        </ul>
        <QuartersEntered quarters={quarterTiers} />
        <CertainClause rule={quartersToYear} />
        <QuartersAct classification={classification} quarters={quarterTiers} />
      </Panel>
    </div>
  );
}

interface ResultProps {
  /** Not there: not assessed. */
  readonly quarter: NonNullable<Classification["quarterTiers"]>[number] | undefined;
}

function Result({ quarter }: ResultProps) {
  const text = useText();
  if (quarter?.tier) return <TierChip tier={quarter.tier} />;
  return <span className={own.earlier}>{text(quarter ? "rerating.quarters.noTier" : "rerating.quarters.none")}</span>;
}
