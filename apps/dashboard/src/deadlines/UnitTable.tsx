import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { UnitProgress } from "../providers/queries/deadlines.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { UnitDays } from "../view/UnitDays.tsx";
import { useViewLink } from "../view/useView.ts";
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
  const havePlans = units.some(({ plan, planFindings }) => plan !== null || planFindings.length > 0);
  return (
    <TableFrame label={text("deadlines.table", { label })}>
      <table className={`${table.table} ${stacked.stacked} ${styles.table} ${styles.units}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("deadlines.units.unit")}
            </th>
            <th scope="col">{text("deadlines.units.deadlines")}</th>
            <th scope="col" className={table.number}>
              {text("deadlines.units.decided")}
            </th>
            {havePlans && <th scope="col">{text("deadlines.units.plan")}</th>}
            <th scope="col">{text("deadlines.units.dossier")}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <Row key={unit.organisation.id} unit={unit} havePlans={havePlans} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface RowProps {
  readonly unit: UnitProgress;
  /** Whether the table has a column for plans: where no document asks for one, it has none. */
  readonly havePlans: boolean;
}

function Row({ unit, havePlans }: RowProps) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const { organisation, yearKind, childCount, decided, toDecide } = unit;
  const page = childCount > 0 ? paths.deadlines : paths.overview;
  return (
    <tr>
      <th scope="row" className={table.first}>
        <Link to={link(page, { organisationId: organisation.id })}>{organisation.name}</Link>
        {yearKind !== "ORDINARY" && <span className={styles.quiet}> {text(`words.yearKind.${yearKind}`)}</span>}
      </th>
      <td data-label={text("deadlines.units.deadlines")}>
        <UnitDays unit={unit} />
      </td>
      <td className={table.number} data-label={text("deadlines.units.decided")}>
        {text("deadlines.units.decidedOf", { decided: count(decided), all: count(toDecide) })}
      </td>
      {havePlans && (
        <td data-label={text("deadlines.units.plan")}>
          <PlanCell unit={unit} />
        </td>
      )}
      <td data-label={text("deadlines.units.dossier")}>
        <DossierCell unit={unit} />
      </td>
    </tr>
  );
}
