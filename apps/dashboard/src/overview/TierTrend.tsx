import { everyYear, regimeChanges } from "@xep-loai/domain";
import { lazy, Suspense } from "react";
import { useText } from "../i18n/useText.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import { ChartWithTable } from "../ui/ChartWithTable.tsx";
import { Panel } from "../ui/Panel.tsx";
import { RegimeMarks } from "../ui/RegimeMarks.tsx";
import { useTierSummary } from "../ui/useTierSummary.ts";
import { FewRated } from "./FewRated.tsx";
import styles from "./Overview.module.css";
import { TrendTable } from "./TrendTable.tsx";
import { Unfinished } from "./Unfinished.tsx";
import { useUnfinished } from "./useUnfinished.ts";

// recharts is more than a quarter of the program: it comes with the chart, after the figures
const TrendChart = lazy(async () => ({ default: (await import("./TrendChart.tsx")).TrendChart }));

/** The share of each tier over the years that have results; years between them that have none are gaps. */
export function TierTrend({ years }: { years: readonly YearFigures[] }) {
  const text = useText();
  const summary = useTierSummary();
  const isUnfinished = useUnfinished();
  const rated = years.filter(({ figures }) => figures.rated > 0);
  if (rated.length === 0)
    return (
      <Panel title={text("overview.trend.title")}>
        <p className={styles.plain}>{text("overview.trend.none")}</p>
      </Panel>
    );
  const changes = regimeChanges(rated);
  const unfinished = rated.filter(isUnfinished).map(({ year }) => year);
  const shown = { years: everyYear(rated), changes, unfinished };
  return (
    <ChartWithTable
      title={text("overview.trend.title")}
      summary={text("overview.trend.summary", {
        years: rated.map(({ year, figures }) => `${year}: ${summary(figures, { year })}`).join(". "),
      })}
      chart={
        <div aria-hidden className={styles.chart}>
          <Suspense>
            <TrendChart {...shown} />
          </Suspense>
        </div>
      }
      table={<TrendTable {...shown} />}
      foot={
        <>
          <Unfinished years={rated} />
          <FewRated years={rated} />
          <RegimeMarks changes={changes} />
        </>
      }
    />
  );
}
