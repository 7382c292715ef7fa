import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SubmissionBoard, SubmissionRow } from "../providers/queries/submissions.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { AboveActs } from "./AboveActs.tsx";
import { SentWithout } from "./SentWithout.tsx";
import { Stands } from "./Stands.tsx";
import styles from "./Submissions.module.css";

interface BelowTableProps {
  readonly rows: readonly SubmissionRow[];
  readonly board: Pick<SubmissionBoard, "mayReceive" | "mayReturn">;
}

const heads = ["unit", "state", "dueOn", "sentAt", "receivedAt"] as const;

/** One row a direct subordinate: where its results stand, how far its subjects have come, what comes next. */
export function BelowTable({ rows, board }: BelowTableProps) {
  const text = useText();
  const hasActs = board.mayReceive || board.mayReturn;
  return (
    <TableFrame label={text("submissions.below.table")}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === "unit" ? table.first : ""}>
                {text(`submissions.heads.${head}`)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {text("submissions.heads.proposed")}
            </th>
            <th scope="col" className={table.number}>
              {text("submissions.heads.decided")}
            </th>
            {hasActs && (
              <th scope="col" className={`${styles.actsHead} no-print`}>
                {text("submissions.heads.acts")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.submission.organisation.id} row={row} board={board} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ row, board }: { row: SubmissionRow; board: BelowTableProps["board"] }) {
  const text = useText();
  const link = useViewLink();
  const { count, date, moment } = useFigures();
  const { organisationId } = useView();
  const { submission, progress, remindedAt, sentWithout } = row;
  const { organisation, dueOn, submittedAt, receivedAt } = submission;
  const of = (part: number) => text("submissions.ofAll", { part: count(part), all: count(progress.subjects) });
  const label = (head: (typeof heads)[number] | "proposed" | "decided") => text(`submissions.heads.${head}`);
  return (
    <tr>
      <th scope="row" className={table.first}>
        <Link to={link(paths.submissions, { organisationId: organisation.id })}>{organisation.name}</Link>
        <SentWithout units={sentWithout} />
      </th>
      <td data-label={label("state")}>
        <Stands submission={submission} />
        {remindedAt && submission.arrivedAt === null && (
          <span className={styles.quiet}>{text("submissions.reminded.at", { moment: moment(remindedAt) })}</span>
        )}
      </td>
      <td data-label={label("dueOn")}>{date(dueOn)}</td>
      <td data-label={label("sentAt")}>{submittedAt ? date(submittedAt) : text("words.none")}</td>
      <td data-label={label("receivedAt")}>{receivedAt ? date(receivedAt) : text("words.none")}</td>
      <td className={table.number} data-label={label("proposed")}>
        {of(progress.proposed)}
      </td>
      <td className={table.number} data-label={label("decided")}>
        {of(progress.decided)}
      </td>
      {(board.mayReceive || board.mayReturn) && (
        <td className="no-print">
          <AboveActs results={row} above={organisationId} may={board} />
        </td>
      )}
    </tr>
  );
}
