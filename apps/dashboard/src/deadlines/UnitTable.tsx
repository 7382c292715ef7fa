import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { UnitProgress } from "../providers/queries/deadlines.ts";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { DeadlineMark } from "./DeadlineMark.tsx";
import styles from "./Deadlines.module.css";
import { DossierCell } from "./DossierCell.tsx";
import { PlanCell } from "./PlanCell.tsx";

interface UnitTableProps {
  readonly label: string;
  readonly units: readonly UnitProgress[];
}

/** One row a unit: each of its days, how many are decided, its plan, its dossier. */
export function UnitTable({ label, units }: UnitTableProps) {
  const text = useText();
  return (
    <TableFrame label={label}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("deadlines.units.unit")}
            </th>
            <th scope="col">{text("deadlines.units.deadlines")}</th>
            <th scope="col" className={table.number}>
              {text("deadlines.units.decided")}
            </th>
            <th scope="col">{text("deadlines.units.plan")}</th>
            <th scope="col">{text("deadlines.units.dossier")}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <Row key={unit.organisation.id} unit={unit} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ unit }: { unit: UnitProgress }) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const { organisation, childCount, decided, toDecide } = unit;
  const page = childCount > 0 ? paths.deadlines : paths.overview;
  return (
    <tr>
      <th scope="row" className={`${table.first} ${table.widest}`}>
        <Link to={link(page, { organisationId: organisation.id })}>{organisation.name}</Link>
      </th>
      <td data-label={text("deadlines.units.deadlines")}>
        <Days unit={unit} />
      </td>
      <td className={table.number} data-label={text("deadlines.units.decided")}>
        {text("deadlines.units.decidedOf", { decided: count(decided), all: count(toDecide) })}
      </td>
      <td data-label={text("deadlines.units.plan")}>
        <PlanCell unit={unit} />
      </td>
      <td data-label={text("deadlines.units.dossier")}>
        <DossierCell unit={unit} />
      </td>
    </tr>
  );
}

/** Each day the unit must keep; what was returned is said too. */
function Days({ unit: { deadlines, submission } }: { unit: UnitProgress }) {
  const text = useText();
  if (deadlines.length === 0) return <span className={styles.quiet}>{text("deadlines.units.noDeadline")}</span>;
  return (
    <ul className={styles.days}>
      {deadlines.map((deadline) => (
        <li key={`${deadline.ruleId} ${deadline.dueOn}`}>
          <span className={styles.quiet}>
            {deadline.matters.map((matter) => text(`deadlines.matter.${matter}`)).join(", ")}
          </span>
          <DeadlineMark deadline={deadline} />
        </li>
      ))}
      {submission?.state === "RETURNED" && (
        <li>
          <SubmissionBadge submission={{ ...submission, daysLate: null }} />
        </li>
      )}
    </ul>
  );
}
