import type { QuotaStatus } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import type { SummaryColumn } from "../providers/queries/summaryTable.ts";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import tableStyles from "../ui/table.module.css";

interface ReportCellProps {
  readonly kind: SummaryColumn["kind"];
  /** A plain decimal string, a text or a status code; null is unknown. */
  readonly value: string | null;
}

/** One cell as its column wants it. */
export function ReportCell({ kind, value }: ReportCellProps) {
  const { count, percent } = useFigures();
  switch (kind) {
    case "COUNT":
      return <td className={tableStyles.number}>{count(value === null ? null : Number(value))}</td>;
    case "PERCENT":
      return <td className={tableStyles.number}>{percent(value)}</td>;
    case "STATUS":
      return (
        <td>
          <QuotaBadge worst={value as QuotaStatus | null} />
        </td>
      );
    case "TEXT":
      return <td>{value}</td>;
    default:
      return kind satisfies never;
  }
}
