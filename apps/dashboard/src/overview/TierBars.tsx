import Button from "@mui/material/Button";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { TierBreakdown, TierBreakdownRow } from "../providers/queries/tierBreakdown.ts";
import { ChartWithTable } from "../ui/ChartWithTable.tsx";
import { TierLegend } from "../ui/TierLegend.tsx";
import { BarList } from "./BarList.tsx";
import { TierTable } from "./TierTable.tsx";

interface TierBarsProps {
  readonly breakdown: TierBreakdown;
  /** Of all pages fetched so far, in official order. */
  readonly rows: readonly TierBreakdownRow[];
  /** Fetches the next rows; null when all are there. */
  readonly onMore: (() => void) | null;
}

/** One 100 % bar per direct subordinate; a click goes down a level. */
export function TierBars({ breakdown, rows, onMore }: TierBarsProps) {
  const text = useText();
  const { count } = useFigures();
  const own = breakdown.own && breakdown.own.total > 0 ? breakdown.own : null;
  const counted = { count: count(breakdown.rowCount) };
  return (
    <ChartWithTable
      title={text("overview.bars.titleCount", counted)}
      summary={text("overview.bars.summary", counted)}
      chart={
        <>
          <TierLegend />
          <BarList rows={rows} own={own} />
        </>
      }
      table={<TierTable rows={rows} total={breakdown.total} own={own} />}
      foot={
        onMore && (
          <Button onClick={onMore}>
            {text("states.showMore", { count: count(breakdown.rowCount - rows.length) })}
          </Button>
        )
      }
    />
  );
}
