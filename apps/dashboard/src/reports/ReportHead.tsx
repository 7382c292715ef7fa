import { useSaid, useText } from "../i18n/useText.ts";
import type { SummaryColumn, SummaryTable } from "../providers/queries/summaryTable.ts";
import tableStyles from "../ui/table.module.css";
import { type ColumnHead, columnHeads } from "./columnHeads.ts";

/** Tiers and reasons above, numbers and percentages below. */
export function ReportHead({ table }: { table: SummaryTable }) {
  const text = useText();
  const said = useSaid();
  const heads = columnHeads(table.columns);
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={tableStyles.first}>
          {text(table.table === "R5" ? "reports.scope" : "reports.organisation")}
        </th>
        {heads.map((head) => (
          <UpperHead key={head.columns[0]?.key} head={head} />
        ))}
      </tr>
      <tr>
        {heads
          .filter(({ above }) => above)
          .flatMap(({ columns }) => columns)
          .map((column) => (
            <th key={column.key} scope="col" className={tableStyles.number}>
              {said(column.label)}
            </th>
          ))}
      </tr>
    </thead>
  );
}

const isNumber = (column: SummaryColumn | undefined): boolean => column?.kind === "COUNT" || column?.kind === "PERCENT";

function UpperHead({ head: { above, columns } }: { head: ColumnHead }) {
  const said = useSaid();
  const [first] = columns;
  if (above)
    return (
      <th colSpan={columns.length} scope="colgroup" className={tableStyles.middle}>
        {said(above)}
      </th>
    );
  return (
    <th rowSpan={2} scope="col" className={isNumber(first) ? tableStyles.number : undefined}>
      {first && said(first.label)}
    </th>
  );
}
