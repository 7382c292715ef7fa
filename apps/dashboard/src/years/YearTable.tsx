import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Cycle } from "../providers/queries/cycles.ts";
import type { YearProgress } from "../providers/queries/yearsProgress.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { YearActs } from "./YearActs.tsx";

interface YearTableProps {
  /** Newest first. */
  readonly years: readonly Cycle[];
  readonly progress: ReadonlyMap<number, YearProgress>;
}

/** One row a year: its state, its documents, what is left to do, and what can be done with it. */
export function YearTable({ years, progress }: YearTableProps) {
  const text = useText();
  const latestClosed = years.find(({ state }) => state === "CLOSED")?.year ?? null;
  const columns = ["state", "document", "undecided", "notReceived", "acts"] as const;
  return (
    <TableFrame label={text("years.title")}>
      <table className={`${table.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("years.year")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === "acts" ? "no-print" : ""}>
                {text(`years.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((cycle) => (
            <YearRow
              key={cycle.year}
              cycle={cycle}
              progress={progress.get(cycle.year)}
              isLatestClosed={cycle.year === latestClosed}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface YearRowProps {
  readonly cycle: Cycle;
  readonly progress: YearProgress | undefined;
  readonly isLatestClosed: boolean;
}

function YearRow({ cycle, progress, isLatestClosed }: YearRowProps) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { count } = useFigures();
  return (
    <tr>
      <th scope="row" className={table.first}>
        {cycle.year}
      </th>
      <td data-label={text("years.state")}>{text(`years.${cycle.state}`)}</td>
      <td data-label={text("years.document")}>
        {cycle.rulesHeld ? said(cycle.ruleSetTitle) : text("years.unchecked")}
        {progress && progress.documents > 0 && (
          <>
            {" · "}
            <Link to={link(paths.documents, { year: cycle.year })}>
              {text("years.inForce", { count: count(progress.documents) })}
            </Link>
          </>
        )}
      </td>
      <td data-label={text("years.undecided")}>
        {progress &&
          text("years.ofSubjects", { undecided: count(progress.undecided), subjects: count(progress.subjects) })}
      </td>
      <td data-label={text("years.notReceived")}>
        {progress?.units == null
          ? text("words.none")
          : text("years.ofUnits", { notReceived: count(progress.notReceived), units: count(progress.units) })}
      </td>
      <td data-label={text("years.acts")} className="no-print">
        <YearActs cycle={cycle} isLatestClosed={isLatestClosed} />
      </td>
    </tr>
  );
}
