import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { NotRatedReasons } from "./NotRatedReasons.tsx";
import styles from "./Overview.module.css";
import { SubjectsHere } from "./SubjectsHere.tsx";
import { TierBars } from "./TierBars.tsx";
import { TierTrend } from "./TierTrend.tsx";

/** The direct subordinates, or at a cell its subjects; beside them the years and the reasons. */
export function Comparison({ breakdown }: { breakdown: UseInfiniteQueryResult<InfiniteData<TierBreakdown>> }) {
  const pages = breakdown.data?.pages ?? [];
  const first = pages[0];
  if (!first) return null;
  return (
    <div className={styles.comparison}>
      {first.rowCount === 0 ? (
        <SubjectsHere />
      ) : (
        <TierBars
          breakdown={first}
          rows={pages.flatMap(({ rows }) => rows)}
          onMore={breakdown.hasNextPage ? () => void breakdown.fetchNextPage() : null}
        />
      )}
      <div className={styles.aside}>
        <TierTrend years={first.trend} />
        <NotRatedReasons reasons={first.total.notRatedByReason} />
      </div>
    </div>
  );
}
