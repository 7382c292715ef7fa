import { explainFault, shownFigures, type TableFault, tableFaultLabels } from "@xep-loai/domain";
import { Fragment } from "react";
import { useSaid, useText } from "../i18n/useText.ts";
import table from "../ui/table.module.css";
import { Corrections } from "./Corrections.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import type { CheckedRow, RowOutcome } from "./reading/checked-row.ts";
import type { Reading } from "./reading/reading.ts";
import { SumCells } from "./SumCells.tsx";
import styles from "./TableCheck.module.css";
import { UnreadableNote } from "./UnreadableNote.tsx";

type Unreadable = Extract<RowOutcome, { state: "UNREADABLE" }>;

interface FaultRowsProps {
  readonly row: CheckedRow;
  readonly reading: Reading;
}

/** The lines of one unit: one, or as many as it has faults, those as a total last. */
export function FaultRows({ row, reading }: FaultRowsProps) {
  const { outcome, sums } = row;
  const faults = outcome.state === "FAULTY" ? outcome.faults : [];
  const lines = [
    ...(outcome.state === "UNREADABLE" ? [<UnreadableCells key="unread" outcome={outcome} reading={reading} />] : []),
    ...faults.map((fault, at) => (
      <Fragment key={`${fault.code}${fault.field}`}>
        <FaultCells fault={fault} outcome={outcome} />
        {at === 0 && outcome.state === "FAULTY" && (
          <td rowSpan={faults.length}>
            <Corrections outcome={outcome} />
          </td>
        )}
      </Fragment>
    )),
    ...sums.map((sum) => <SumCells key={sum.meaning} sum={sum} reading={reading} />),
  ];
  const all = lines.length === 0 ? [<td key="sound" colSpan={4} />] : lines;
  return all.map((cells, at) => (
    <tr key={cells.key}>
      {at === 0 && <UnitCells row={row} height={all.length} />}
      {cells}
    </tr>
  ));
}

function UnitCells({ row, height }: { row: CheckedRow; height: number }) {
  const text = useText();
  const { unit, line, outcome, sums } = row;
  return (
    <>
      <th scope="row" rowSpan={height} className={table.first}>
        {unit === "" ? text("tableCheck.line", { line }) : unit}
      </th>
      <td rowSpan={height} className={styles.outcome}>
        <OutcomeMark state={outcome.state === "SOUND" && sums.length > 0 ? "FAULTY" : outcome.state} />
      </td>
    </>
  );
}

function UnreadableCells({ outcome, reading }: { outcome: Unreadable; reading: Reading }) {
  return (
    <td colSpan={4}>
      <UnreadableNote outcome={outcome} reading={reading} />
    </td>
  );
}

function FaultCells({ fault, outcome: { table: printed } }: { fault: TableFault; outcome: RowOutcome }) {
  const said = useSaid();
  const { stated, computed } = shownFigures(fault);
  return (
    <>
      <td>
        <strong>{said(tableFaultLabels[fault.code])}.</strong> {said(explainFault(fault, printed))}
      </td>
      <td className={table.number}>{stated ? said(stated) : "–"}</td>
      <td className={table.number}>{computed ? said(computed) : "–"}</td>
    </>
  );
}
