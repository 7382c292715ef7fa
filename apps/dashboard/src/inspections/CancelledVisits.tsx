import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { InspectedCell } from "../providers/queries/inspection.ts";
import styles from "./Inspections.module.css";

/** Visits that were set and cancelled: of whom, when, why, by whom. */
export function CancelledVisits({ cells }: { cells: readonly InspectedCell[] }) {
  const text = useText();
  const { date, moment } = useFigures();
  const all = cells.flatMap(({ organisation, cancelled }) => cancelled.map((visit) => ({ organisation, ...visit })));
  if (all.length === 0) return null;
  return (
    <div className={styles.cancelled}>
      <h3>{text("inspections.cancelled.title")}</h3>
      <ul>
        {all.map(({ organisation, on, cancelReason, changedByName, changedAt }) => (
          <li key={`${organisation.id} ${changedAt}`}>
            {text("inspections.cancelled.entry", {
              cell: organisation.name,
              day: date(on),
              reason: cancelReason ?? "",
            })}{" "}
            <span className={styles.quiet}>
              {text("inspections.by", { name: changedByName, moment: moment(changedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
