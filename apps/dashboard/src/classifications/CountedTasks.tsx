import { useSaid, useText } from "../i18n/useText.ts";
import type { ScoreSheet } from "../providers/queries/classification.ts";
import table from "../ui/table.module.css";
import styles from "./ScoreSheet.module.css";

/** Tasks assigned, done, late, above requirement and failed, counted (QĐ 366, Điều 11); nothing where none are asked. */
export function CountedTasks({ tasks }: Pick<ScoreSheet, "tasks">) {
  const text = useText();
  const said = useSaid();
  if (tasks.length === 0) return null;
  return (
    <table className={`${table.table} ${styles.groups}`}>
      <thead>
        <tr>
          <th scope="col">{text("classifications.score.tasks")}</th>
          <th scope="col" className={table.number}>
            {text("classifications.score.count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(({ name, label, value }) => (
          <tr key={name}>
            <th scope="row">{said(label)}</th>
            <td className={table.number}>{value ? said(value) : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
