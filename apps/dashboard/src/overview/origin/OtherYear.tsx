import { useText } from "../../i18n/useText.ts";
import styles from "./Origin.module.css";

interface OtherYearProps {
  readonly years: readonly number[];
  readonly chosen: number;
  readonly onChoose: (year: number) => void;
}

/** The year beside which this one stands. */
export function OtherYear({ years, chosen, onChoose }: OtherYearProps) {
  const text = useText();
  return (
    <label className={styles.other}>
      {text("overview.origin.comparedWith")}
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
