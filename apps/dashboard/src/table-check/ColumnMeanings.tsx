import { useText } from "../i18n/useText.ts";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import type { Grid } from "./reading/grid.ts";
import { allMeanings, type Meaning } from "./reading/meaning.ts";
import type { Reading } from "./reading/reading.ts";
import { Select } from "./Select.tsx";
import styles from "./TableCheck.module.css";
import { useMeaningNames } from "./useMeaningNames.ts";
import type { ChangeReading } from "./useReading.ts";

interface ColumnMeaningsProps {
  readonly grid: Grid;
  readonly reading: Reading;
  readonly change: ChangeReading;
}

/** Enough to see what a column holds. */
const sampled = 2;

/** Above the first rows as they were read: what each column means, to be corrected where the guess is wrong. */
export function ColumnMeanings({ grid, reading, change }: ColumnMeaningsProps) {
  const text = useText();
  return (
    <TableFrame label={text("tableCheck.columns")} className={styles.columns}>
      <table className={table.table}>
        <thead>
          <tr>
            {grid.heads.map((head, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={column} scope="col">
                <MeaningSelect column={column} head={head} reading={reading} change={change} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.slice(0, sampled).map(({ line, cells }) => (
            <tr key={line}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface MeaningSelectProps {
  readonly column: number;
  readonly head: string;
  readonly reading: Reading;
  readonly change: ChangeReading;
}

function MeaningSelect({ column, head, reading, change }: MeaningSelectProps) {
  const text = useText();
  const name = useMeaningNames(reading);
  const choose = (meaning: Meaning) => change({ meanings: reading.meanings.with(column, meaning) });
  return (
    <>
      <span className={styles.head}>{head === "" ? "–" : head}</span>
      <Select
        labelUnseen
        label={text("tableCheck.meaningOf", { head: head === "" ? String(column + 1) : head })}
        options={allMeanings.map((value) => ({ value, name: name(value) }))}
        value={reading.meanings[column] ?? "IGNORED"}
        onChange={choose}
      />
    </>
  );
}
