import type { Level } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { DeadlineInForce } from "../providers/queries/deadlines.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { useView } from "../view/useView.ts";
import { AppliesTo } from "./AppliesTo.tsx";
import styles from "./Deadlines.module.css";

const columns = ["what", "who", "before", "applies", "document"] as const;

interface DeadlinesInForceProps {
  readonly deadlines: readonly DeadlineInForce[];
  /** Of the unit looked at. */
  readonly level: Level;
}

/** Every day the documents set, for which level, who sends to whom, and where it says so. */
export function DeadlinesInForce({ deadlines, level }: DeadlinesInForceProps) {
  const text = useText();
  const said = useSaid();
  const { year } = useView();
  if (deadlines.length === 0) return <p>{text("deadlines.inForce.none", { year })}</p>;
  return (
    <TableFrame label={text("deadlines.table", { label: text("deadlines.inForce.title") })}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`deadlines.inForce.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline) => (
            <Row
              key={`${deadline.documentId ?? said(deadline.document)} ${deadline.ruleId} ${deadline.level} ${deadline.dueOn}`}
              deadline={deadline}
              here={level}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ deadline, here }: { deadline: DeadlineInForce; here: Level }) {
  const text = useText();
  const said = useSaid();
  const { date } = useFigures();
  const { level, matters, from, to, via, dueOn, lastDayInTime, document, clause, citation, ruleId } = deadline;
  return (
    <tr>
      <th scope="row">
        <strong>{matters.map((matter) => text(`deadlines.matter.${matter}`)).join(", ")}</strong>
        <span className={styles.quiet}>{text(`deadlines.level.${level}`)}</span>
      </th>
      <td data-label={text("deadlines.inForce.who")}>
        {said(from)} → {said(to)}
        {via && <span className={styles.quiet}>{text("deadlines.inForce.via", { via: said(via) })}</span>}
      </td>
      <td data-label={text("deadlines.inForce.before")}>
        <strong>{date(dueOn)}</strong>
        <span className={styles.quiet}>{text("deadlines.inForce.last", { day: date(lastDayInTime) })}</span>
      </td>
      <td data-label={text("deadlines.inForce.applies")}>
        <AppliesTo deadline={deadline} here={here} />
      </td>
      <td data-label={text("deadlines.inForce.document")}>
        {said(document)}
        {ruleId && <FoldedClause clause={clause} citation={citation ?? ""} ruleId={ruleId} />}
      </td>
    </tr>
  );
}
