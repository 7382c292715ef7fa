import { expectedAttendants } from "@xep-loai/domain";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { InspectedCell, Inspection } from "../providers/queries/inspection.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { CellMenu } from "./CellMenu.tsx";
import styles from "./Inspections.module.css";
import { ReportMark } from "./ReportMark.tsx";

interface ScheduleRowProps {
  readonly inspection: Inspection;
  readonly cell: InspectedCell;
  readonly may: boolean;
}

/** When the team is with one organisation, whether its report came, whom the team met. */
export function ScheduleRow({ inspection, cell, may }: ScheduleRowProps) {
  const text = useText();
  const link = useViewLink();
  const { date } = useFigures();
  const { organisation, visit } = cell;
  return (
    <tr>
      <td data-label={text("inspections.schedule.columns.on")}>
        {visit ? date(visit.on) : text("inspections.schedule.noVisit")}
      </td>
      <td data-label={text("inspections.schedule.columns.time")}>
        {visit && text("inspections.schedule.hours", { from: visit.from, to: visit.to })}
      </td>
      <th scope="row" className={styles.cell}>
        <Link to={link(paths.organisation, { organisationId: organisation.id })}>{organisation.name}</Link>
      </th>
      <td data-label={text("inspections.schedule.columns.note")}>{visit?.note}</td>
      <td>
        <ReportMark cell={cell} />
      </td>
      <td data-label={text("inspections.schedule.met")}>
        <Met cell={cell} />
      </td>
      {may && (
        <td className="no-print">
          <CellMenu inspection={inspection} cell={cell} />
        </td>
      )}
    </tr>
  );
}

/** Whom the team met; before that, who has to come. */
function Met({ cell: { visit, hasCommittee } }: { cell: InspectedCell }) {
  const text = useText();
  const named = (attendants: readonly (keyof typeof words)[]) => attendants.map((one) => text(words[one])).join(", ");
  if (visit?.met) return named(visit.met) || text("inspections.schedule.nobody");
  if (hasCommittee === null)
    return <span className={styles.quiet}>{text("inspections.schedule.committeeUnknown")}</span>;
  return (
    <span className={styles.quiet}>
      {text("inspections.schedule.toCome", { who: named(expectedAttendants(hasCommittee)) })}
    </span>
  );
}

const words = {
  COMMITTEE: "inspections.attendant.COMMITTEE",
  SECRETARY: "inspections.attendant.SECRETARY",
  RECORDER: "inspections.attendant.RECORDER",
} as const;
