import { useText } from "../i18n/useText.ts";
import type { InspectedCell, Inspection } from "../providers/queries/inspection.ts";
import { Panel } from "../ui/Panel.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { CancelledVisits } from "./CancelledVisits.tsx";
import styles from "./Inspections.module.css";
import { ScheduleRow } from "./ScheduleRow.tsx";

interface SchedulePanelProps {
  readonly inspection: Inspection;
  readonly may: boolean;
}

const columns = ["on", "time", "cell", "note"] as const;

/** The schedule with the columns TB 01 prints, beside each visit the report and whom the team met. */
export function SchedulePanel({ inspection, may }: SchedulePanelProps) {
  const text = useText();
  return (
    <Panel title={text("inspections.schedule.title")}>
      <TableFrame label={text("inspections.schedule.title")}>
        <table className={`${table.table} ${stacked.stacked}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {text(`inspections.schedule.columns.${column}`)}
                </th>
              ))}
              <th scope="col">{text("inspections.schedule.report")}</th>
              <th scope="col">{text("inspections.schedule.met")}</th>
              {may && (
                <th scope="col" className="no-print">
                  <span className="unseen">{text("inspections.schedule.acts")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {inOrder(inspection.cells).map((cell) => (
              <ScheduleRow key={cell.organisation.id} inspection={inspection} cell={cell} may={may} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {!may && <p className={`${styles.quiet} no-print`}>{text("inspections.schedule.notYours")}</p>}
      <CancelledVisits cells={inspection.cells} />
    </Panel>
  );
}

/** By day and hour; those without a visit come last, in their official order. */
const inOrder = (cells: readonly InspectedCell[]): readonly InspectedCell[] =>
  cells.toSorted((one, other) => startOf(one).localeCompare(startOf(other)));

const startOf = ({ visit }: InspectedCell): string => (visit === null ? "9999" : `${visit.on} ${visit.from}`);
