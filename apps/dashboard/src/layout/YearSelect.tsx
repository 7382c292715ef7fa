import { useText } from "../i18n/useText.ts";
import { useCycles } from "../providers/queries/cycles.ts";
import { useChangeView, useView } from "../view/useView.ts";
import styles from "./ContextBar.module.css";
import { useUnitIn } from "./useUnitIn.ts";

/** The years in which this unit stands, or another stands for it. */
export function YearSelect() {
  const text = useText();
  const view = useView();
  const change = useChangeView();
  const cycles = useCycles().data ?? [];
  const unitIn = useUnitIn();
  return (
    <label className={styles.field}>
      {text("shell.year")}
      <select
        className={`${styles.select} ${styles.year}`}
        value={view.year}
        onChange={(event) => change(unitIn(Number(event.target.value)) ?? {})}
      >
        {cycles
          .filter(({ year }) => unitIn(year) !== null)
          .map(({ year, rulesHeld }) => (
            <option key={year} value={year}>
              {rulesHeld ? year : text("shell.yearWithoutRules", { year })}
            </option>
          ))}
      </select>
    </label>
  );
}
