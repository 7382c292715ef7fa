import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import table from "../ui/table.module.css";
import type { Reading } from "./reading/reading.ts";
import type { WrongSum } from "./reading/wrong-sum.ts";
import { useMeaningNames } from "./useMeaningNames.ts";

/** A figure of a total row against what its rows add up to, the difference, and what would make it right. */
export function SumCells({ sum: { meaning, stated, sum, rows }, reading }: { sum: WrongSum; reading: Reading }) {
  const text = useText();
  const { count } = useFigures();
  const name = useMeaningNames(reading)(meaning);
  const difference = count(Math.abs(stated - sum));
  return (
    <>
      <td>
        <strong>{text("tableCheck.sums.label")}.</strong>{" "}
        {text(stated > sum ? "tableCheck.sums.more" : "tableCheck.sums.less", { name, difference, rows: count(rows) })}
      </td>
      <td className={table.number}>{count(stated)}</td>
      <td className={table.number}>{count(sum)}</td>
      <td>
        {text("tableCheck.sums.correction", {
          name,
          stated: count(stated),
          sum: count(sum),
          rows: count(rows),
        })}
      </td>
    </>
  );
}
