import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { AggregateReturn } from "../providers/queries/returns.ts";
import { figureIn } from "./figureIn.ts";
import styles from "./Returns.module.css";

/** Returns that were replaced or taken back, newest first. */
export function EarlierReturns({ earlier }: { earlier: readonly AggregateReturn[] }) {
  const text = useText();
  const { count, moment } = useFigures();
  return (
    <details className={styles.earlier}>
      <summary>{text("returns.earlier.title", { count: count(earlier.length) })}</summary>
      <ul>
        {earlier.map(({ id, state, changedAt, changedByName, figures, withdrawnReason }) => (
          <li key={id}>
            {moment(changedAt)}{" "}
            <strong>{text(`returns.earlier.${state === "WITHDRAWN" ? "WITHDRAWN" : "REPLACED"}`)}</strong>
            {`, ${changedByName}: `}
            {text("returns.earlier.figures", {
              total: count(figureIn(figures, "TOTAL")),
              rated: count(figureIn(figures, "RATED")),
            })}
            {withdrawnReason && ` ${withdrawnReason}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
