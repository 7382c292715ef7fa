import { tiersHighestFirst } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import table from "../ui/table.module.css";

/** The years as figures. */
export function TrendTable({ years }: { years: readonly YearFigures[] }) {
  const text = useText();
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.first}>{text("overview.trend.year")}</th>
            <th className={table.number}>{text("overview.trend.rated")}</th>
            {tiersHighestFirst.map((tier) => (
              <th key={tier} className={table.number} title={text(`words.tier.${tier}`)}>
                {text(`words.tierWord.${tier}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <TrendRow key={year.year} year={year} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TrendRow({ year: { year, figures } }: { year: YearFigures }) {
  const { count, percent } = useFigures();
  return (
    <tr>
      <th scope="row" className={table.first}>
        {year}
      </th>
      <td className={table.number}>{count(figures.rated)}</td>
      {figures.tiers.map((share) => (
        <td key={share.tier} className={table.number}>
          {percent(share.percent)} ({count(share.count)})
        </td>
      ))}
    </tr>
  );
}
