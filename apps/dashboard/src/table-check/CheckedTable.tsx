import { useMemo } from "react";
import { useText } from "../i18n/useText.ts";
import { CheckResult } from "./CheckResult.tsx";
import { ColumnMeanings } from "./ColumnMeanings.tsx";
import { ReadingForm } from "./ReadingForm.tsx";
import { checkedRows } from "./reading/checked-row.ts";
import { claimedTwice, hasCounts } from "./reading/columns.ts";
import type { Reading } from "./reading/reading.ts";
import styles from "./TableCheck.module.css";
import type { FoundTable } from "./tableIn.ts";
import { useMeaningNames } from "./useMeaningNames.ts";
import { useReading } from "./useReading.ts";

/** How the table is read, to be confirmed or corrected, and what was found in it. */
export function CheckedTable({ table }: { table: FoundTable }) {
  const { reading, change } = useReading(table);
  const problem = useReadingProblem(reading);
  const rows = useMemo(() => checkedRows(table.grid, reading), [table.grid, reading]);
  return (
    <>
      <section className={`${styles.reading} no-print`}>
        <ReadingForm reading={reading} change={change} />
        <ColumnMeanings grid={table.grid} reading={reading} change={change} />
      </section>
      {problem === null ? (
        <CheckResult rows={rows} reading={reading} />
      ) : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}

/** Why the table cannot be checked as its columns are understood; null: it can. */
function useReadingProblem(reading: Reading): string | null {
  const text = useText();
  const names = useMeaningNames(reading);
  const twice = claimedTwice(reading.meanings);
  if (twice !== null) return text("tableCheck.twice", { meaning: names(twice) });
  return hasCounts(reading.meanings) ? null : text("tableCheck.noCounts");
}
