import { tiersHighestFirst } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import { Count } from "../ui/Count.tsx";
import { Percent } from "../ui/Percent.tsx";
import table from "../ui/table.module.css";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import styles from "./Overview.module.css";

/** The years side by side, oldest first; a row per tier, so that one reads along how it changed. */
export function TrendTable({ years }: { years: readonly YearFigures[] }) {
  const text = useText();
  return (
    <div className={table.frame}>
      <table className={`${table.table} ${styles.trend}`}>
        <thead>
          <tr>
            <th className={table.first}>{text("overview.trend.tier")}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className={table.number}>
                {year}
              </th>
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
            {years.map(({ year, figures }) => (
              <td key={year} className={table.number}>
                <Count value={figures.rated} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface TierRowProps {
  readonly tier: (typeof tiersHighestFirst)[number];
  readonly years: readonly YearFigures[];
}

function TierRow({ tier, years }: TierRowProps) {
  const text = useText();
  return (
    <tr>
      <th scope="row" className={table.first} title={text(`words.tier.${tier}`)}>
        {text(`words.tierWord.${tier}`)}
      </th>
      {years.map(({ year, figures }) => {
        const share = figures.tiers.find((of) => of.tier === tier);
        return (
          <td key={year} className={table.number}>
            <Percent value={share?.percent} /> <wbr />(
            <OutcomeCount value={share?.count} outcome={tier} of={{ year }} />)
          </td>
        );
      })}
    </tr>
  );
}
