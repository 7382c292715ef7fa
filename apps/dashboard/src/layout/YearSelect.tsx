import { useText } from "../i18n/useText.ts";
import { useCycles } from "../providers/queries/cycles.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useChangeView, useView } from "../view/useView.ts";
import styles from "./ContextBar.module.css";

/** The years in which this unit stands. */
export function YearSelect() {
  const text = useText();
  const view = useView();
  const change = useChangeView();
  const cycles = useCycles().data ?? [];
  const stands = useOrganisation(view).data?.years;
  return (
    <label className={styles.field}>
      {text("shell.year")}
      <select
        className={`${styles.select} ${styles.year}`}
        value={view.year}
        onChange={(event) => change({ year: Number(event.target.value) })}
      >
        {cycles
          .filter(({ year }) => !stands || stands.includes(year) || year === view.year)
          .map(({ year, rulesHeld }) => (
            <option key={year} value={year}>
              {rulesHeld ? year : text("shell.yearWithoutRules", { year })}
            </option>
          ))}
      </select>
    </label>
  );
}
