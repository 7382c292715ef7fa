import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { SubmissionChange } from "../providers/queries/submissions.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { ChangedSide } from "./ChangedSide.tsx";
import styles from "./Submissions.module.css";

interface ChangeTableProps {
  readonly changes: readonly SubmissionChange[];
  readonly total: number;
}

const heads = ["subject", "unit", "before", "now", "changed"] as const;

/** What those below changed since their results were received: each subject as it was and as it is. */
export function ChangeTable({ changes, total }: ChangeTableProps) {
  const text = useText();
  const { count } = useFigures();
  const title = text("submissions.changes.title", { smart_count: total, count: count(total) });
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <TableFrame label={title}>
        <table className={`${table.table} ${stacked.stacked}`}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={head === "subject" ? table.first : ""}>
                  {text(`submissions.changes.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Row
                key={`${change.subjectKind} ${change.subjectName} ${change.changedAt} ${change.isReview}`}
                change={change}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {changes.length < total && (
        <p className={styles.quiet}>{text("submissions.changes.most", { count: changes.length })}</p>
      )}
    </>
  );
}

function Row({ change }: { change: SubmissionChange }) {
  const text = useText();
  const link = useViewLink();
  const { moment } = useFigures();
  const { subjectName, subjectKind, organisation, changedAt, byName } = change;
  const there = { organisationId: organisation.id, subjectKind };
  return (
    <tr>
      <th scope="row" className={table.first}>
        {subjectName} <span className={styles.quiet}>{text(`words.subjectKind.${subjectKind}`)}</span>
      </th>
      <td data-label={text("submissions.changes.unit")}>
        <Link to={link(change.isReview ? paths.reviews : paths.classifications, there)}>{organisation.name}</Link>
      </td>
      <td data-label={text("submissions.changes.before")}>
        <ChangedSide change={change} side="before" />
      </td>
      <td data-label={text("submissions.changes.now")}>
        <ChangedSide change={change} side="now" />
      </td>
      <td data-label={text("submissions.changes.changed")}>
        {moment(changedAt)}, {byName}
      </td>
    </tr>
  );
}
