import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { DeadlineChange, DocumentEffect } from "../../providers/queries/documentEffect.ts";
import { Panel } from "../../ui/Panel.tsx";
import stacked from "../../ui/stacked.module.css";
import { TableFrame } from "../../ui/TableFrame.tsx";
import table from "../../ui/table.module.css";
import documents from "../Documents.module.css";
import styles from "./Effect.module.css";

const columns = ["organisations", "before", "after"] as const;

/** Until when the organisations have to report, before and after. */
export function Deadlines({ effect: { deadlines, year } }: { readonly effect: DocumentEffect }) {
  const text = useText();
  const title = text("effect.deadlines", { year: deadlines[0]?.year ?? year });
  return (
    <div className={styles.part}>
      <Panel title={title}>
        {deadlines.length === 0 ? (
          <p className={documents.quiet}>{text("effect.nobodyReports")}</p>
        ) : (
          <TableFrame label={title}>
            <table className={`${table.table} ${stacked.stacked} ${documents.table} ${styles.changes}`}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {text(`effect.columns.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changedFirst(deadlines).map((change) => (
                  <Row key={`${change.level} ${change.first[0]?.id}`} change={change} />
                ))}
              </tbody>
            </table>
          </TableFrame>
        )}
      </Panel>
    </div>
  );
}

/** Otherwise level by level, as the API tells them. */
const changedFirst = (deadlines: readonly DeadlineChange[]): readonly DeadlineChange[] =>
  [...deadlines].sort((one, other) => Number(isSame(one)) - Number(isSame(other)));

const isSame = ({ before, after }: DeadlineChange): boolean =>
  before?.dueOn === after?.dueOn && before?.inclusive === after?.inclusive;

function Row({ change }: { change: DeadlineChange }) {
  const text = useText();
  const { before, after, sent } = change;
  return (
    <tr>
      <th scope="row">
        <Units change={change} />
      </th>
      <td data-label={text("effect.columns.before")}>
        <Day deadline={before} />
      </td>
      <td data-label={text("effect.columns.after")}>
        {isSame(change) ? (
          <span className={documents.quiet}>{text(sent ? "effect.sent" : "effect.unchanged")}</span>
        ) : (
          <b>
            <Day deadline={after} />
          </b>
        )}
      </td>
    </tr>
  );
}

/** How many of which level, with the first of them by name. */
function Units({ change: { level, organisations, first } }: { change: DeadlineChange }) {
  const text = useText();
  const { count } = useFigures();
  const names = first.map(({ name }) => name).join(", ");
  return (
    <>
      {text(`words.level.${level}`)}: {count(organisations)}
      <span className={documents.quiet}>
        {organisations > first.length
          ? text("effect.andOthers", { names, smart_count: organisations - first.length })
          : names}
      </span>
    </>
  );
}

function Day({ deadline }: { deadline: DeadlineChange["after"] }) {
  const text = useText();
  const { date } = useFigures();
  if (deadline === null) return text("effect.noDeadline");
  return text(deadline.inclusive ? "effect.byDay" : "effect.beforeDay", { date: date(deadline.dueOn) });
}
