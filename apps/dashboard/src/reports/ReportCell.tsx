import type { QuotaStatus } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import type { SummaryColumn } from "../providers/queries/summaryTable.ts";
import { Count } from "../ui/Count.tsx";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import tableStyles from "../ui/table.module.css";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import { countedInColumn } from "./countedInColumn.ts";
import styles from "./Reports.module.css";

interface ReportCellProps {
  readonly column: SummaryColumn;
  /** A plain decimal string, a text or a status code; null is unknown. */
  readonly value: string | null;
  /** The unit whose subjects are counted; null where the row is no unit. */
  readonly organisationId: string | null;
}

/** Letters a column is wide enough for; what is longer makes it wider, not many lines high. */
const longestOfColumn = 100;

/** One cell as its column wants it. */
export function ReportCell({ column, value, organisationId }: ReportCellProps) {
  const { percent, change, difference, halves } = useFigures();
  const { kind } = column;
  switch (kind) {
    case "COUNT":
      return (
        <td className={tableStyles.number}>
          <CountIn column={column.key} value={value === null ? null : Number(value)} organisationId={organisationId} />
        </td>
      );
    case "PERCENT":
      return <td className={tableStyles.number}>{percent(value)}</td>;
    case "STATUS":
      return (
        <td>
          <QuotaBadge worst={value as QuotaStatus | null} />
        </td>
      );
    case "CHANGE":
      return <td className={tableStyles.number}>{value === null ? <Count value={null} /> : change(Number(value))}</td>;
    case "POINTS":
      return <td className={tableStyles.number}>{difference(value)}</td>;
    case "SCORE":
      return <td className={tableStyles.number}>{halves(value === null ? null : Number(value))}</td>;
    case "TEXT":
    case "PASSAGE":
      return <td className={(value?.length ?? 0) > longestOfColumn ? styles.passage : undefined}>{value}</td>;
    default:
      return kind satisfies never;
  }
}

interface CountInProps {
  readonly column: string;
  readonly value: number | null;
  readonly organisationId: string | null;
}

/** Opens the list of those counted, where the list can be narrowed to them. */
function CountIn({ column, value, organisationId }: CountInProps) {
  const counted = countedInColumn(column);
  if (organisationId === null || counted === null) return <Count value={value} />;
  return <OutcomeCount value={value} {...counted} of={{ organisationId }} />;
}
