import { useText } from "../i18n/useText.ts";
import type { ReviewedRow } from "../providers/queries/reviewedSubjects.ts";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { ReviewRow } from "./ReviewRow.tsx";
import styles from "./Reviews.module.css";

const columns = ["places", "state", "meeting", "draft", "duration", "chair", "concerns"] as const;

/** One row each, in the order of their turn. */
export function ReviewTable({ subjects }: { subjects: readonly ReviewedRow[] }) {
  const text = useText();
  return (
    <TableFrame label={text("reviews.table")}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("reviews.column.who")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`reviews.column.${column}`)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {text("reviews.column.findings")}
            </th>
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => (
            <ReviewRow key={subject.key} subject={subject} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
