import { type QualityTier, type RegimeChange, tiersHighestFirst, type YearSlot } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import { Count } from "../ui/Count.tsx";
import { Percent } from "../ui/Percent.tsx";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { useTierNames, useTierNamesOf } from "../ui/tierNames.ts";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import styles from "./Overview.module.css";

interface TrendTableProps {
  readonly years: readonly YearSlot<YearFigures>[];
  readonly changes: readonly RegimeChange[];
  /** Years whose shares are provisional. */
  readonly unfinished: readonly number[];
}

/** The years side by side, oldest first; a row per tier, so that one reads along how it changed. */
export function TrendTable({ years, changes, unfinished }: TrendTableProps) {
  const text = useText();
  return (
    <TableFrame label={text("overview.trend.title")}>
      <table className={`${table.table} ${styles.trend}`}>
        <thead>
          <tr>
            <th className={table.first}>{text("overview.trend.tier")}</th>
            {years.map(({ year }) => (
              <YearHead
                key={year}
                year={year}
                change={changes.find(({ now }) => now === year)}
                isUnfinished={unfinished.includes(year)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {tiersHighestFirst.map((tier) => (
            <TierRow key={tier} tier={tier} years={years} />
          ))}
          <tr>
            <th scope="row" className={table.first}>
              {text("overview.trend.rated")}
            </th>
            {years.map(({ year, point }) => (
              <td key={year} className={table.number}>
                <Count value={point?.figures.rated} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </TableFrame>
  );
}

interface YearHeadProps {
  readonly year: number;
  readonly change: RegimeChange | undefined;
  readonly isUnfinished: boolean;
}

/** A year, marked where other rules begin with it and where it is not over. */
function YearHead({ year, change, isUnfinished }: YearHeadProps) {
  const said = useSaid();
  return (
    <th
      scope="col"
      className={`${table.number} ${change ? styles.otherRules : ""}`}
      title={change && said(change.message)}
    >
      {change && <span aria-hidden>≠ </span>}
      {year}
      {isUnfinished && "*"}
    </th>
  );
}

interface TierRowProps {
  readonly tier: QualityTier;
  readonly years: readonly YearSlot<YearFigures>[];
}

function TierRow({ tier, years }: TierRowProps) {
  const { full, word } = useTierNames();
  const namesOf = useTierNamesOf();
  return (
    <tr>
      <th scope="row" className={table.first} title={full(tier)}>
        {word(tier)}
      </th>
      {years.map(({ year, point }) => (
        <td key={year} className={table.number} title={namesOf({ year }).full(tier)}>
          {point && <ShareOf tier={tier} of={point} />}
        </td>
      ))}
    </tr>
  );
}

function ShareOf({ tier, of: { year, figures } }: { tier: QualityTier; of: YearFigures }) {
  const share = figures.tiers.find((of) => of.tier === tier);
  return (
    <>
      <Percent value={share?.percent} /> <wbr />(
      <OutcomeCount value={share?.count} outcome={tier} of={{ year }} />)
    </>
  );
}
