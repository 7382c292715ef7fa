import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { ScoreSheet } from "../providers/queries/classification.ts";
import table from "../ui/table.module.css";
import styles from "./ScoreSheet.module.css";

/** The groups word for word, what each was given of what it gives, and the total. */
export function ScoredGroups({ sheet: { groups, total, maxTotal, tasks } }: { sheet: ScoreSheet }) {
  const text = useText();
  const said = useSaid();
  const { halves } = useFigures();
  return (
    <table className={`${table.table} ${styles.groups}`}>
      <thead>
        <tr>
          <th scope="col">{text("classifications.score.group")}</th>
          <th scope="col" className={table.number}>
            {text("classifications.score.points")}
          </th>
          <th scope="col" className={table.number}>
            {text("classifications.score.max")}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ field, label, points, max }, index) => (
          <tr key={field}>
            <th scope="row">
              {tasks.length > 0 ? `${index + 1}.` : `${letters[index]})`} {said(label)}
            </th>
            <td className={table.number}>{halves(points)}</td>
            <td className={table.number}>{halves(max)}</td>
          </tr>
        ))}
        <tr className={table.total}>
          <th scope="row">{text("classifications.score.total")}</th>
          <td className={table.number}>{halves(total)}</td>
          <td className={table.number}>{halves(maxTotal)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** As the plan of 2016 numbers them (KH 57, II.B.1.1); the forms of QĐ 366 write 1 and 2 (Mẫu 01, B.I). */
const letters = ["a", "b", "c", "d", "e"];
