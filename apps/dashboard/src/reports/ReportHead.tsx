import { useSaid } from "../i18n/useText.ts";
import type { SummaryColumn, SummaryTable } from "../providers/queries/summaryTable.ts";
import tableStyles from "../ui/table.module.css";
import { type ColumnHead, columnHeads } from "./columnHeads.ts";
import styles from "./Reports.module.css";

/** Tiers and reasons above, numbers and percentages below. */
export function ReportHead({ table }: { table: SummaryTable }) {
  const said = useSaid();
  const heads = columnHeads(table.columns);
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col" className={tableStyles.first}>
          {said(table.rowHeading)}
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
            <th key={column.key} scope="col" className={alignOf(column)}>
              {said(column.label)}
            </th>
          ))}
      </tr>
    </thead>
  );
}

/** Words and badges begin at the left and need room, numbers end at the right. */
const alignOf = (column: SummaryColumn | undefined): string | undefined => {
  if (column?.kind === "TEXT" || column?.kind === "PASSAGE") return styles.words;
  return column?.kind === "STATUS" ? styles.badge : tableStyles.number;
};

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
    <th rowSpan={2} scope="col" className={alignOf(first)}>
      {first && said(first.label)}
    </th>
  );
}
