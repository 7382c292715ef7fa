import { explainFault, shownFigures, type TableFault, tableFaultLabels } from "@xep-loai/domain";
import type { ReactNode } from "react";
import { useSaid, useText } from "../i18n/useText.ts";
import table from "../ui/table.module.css";
import { Corrections } from "./Corrections.tsx";
import { OutcomeMark } from "./OutcomeMark.tsx";
import type { CheckedRow, RowOutcome } from "./reading/checked-row.ts";
import type { Reading } from "./reading/reading.ts";
import styles from "./TableCheck.module.css";
import { UnreadableNote } from "./UnreadableNote.tsx";

interface FaultRowsProps {
  readonly row: CheckedRow;
  readonly reading: Reading;
}

/** The lines of one unit: one, or as many as it has faults. */
export function FaultRows({ row: { line, unit, outcome }, reading }: FaultRowsProps) {
  const text = useText();
  const faults = outcome.state === "FAULTY" ? outcome.faults : [];
  const height = Math.max(1, faults.length);
  const head = (
    <>
      <th scope="row" rowSpan={height} className={table.first}>
        {unit === "" ? text("tableCheck.line", { line }) : unit}
      </th>
      <td rowSpan={height} className={styles.outcome}>
        <OutcomeMark state={outcome.state} />
      </td>
    </>
  );
  if (outcome.state !== "FAULTY")
    return (
      <tr>
        {head}
        <Unfaulted outcome={outcome} reading={reading} />
      </tr>
    );
  return faults.map((fault, at) => (
    <tr key={`${fault.code}${fault.field}`}>
      {at === 0 && head}
      <FaultCells fault={fault} outcome={outcome} />
      {at === 0 && (
        <td rowSpan={height}>
          <Corrections outcome={outcome} />
        </td>
      )}
    </tr>
  ));
}

function Unfaulted({
  outcome,
  reading,
}: {
  outcome: Exclude<RowOutcome, { state: "FAULTY" }>;
  reading: Reading;
}): ReactNode {
  return (
    <td colSpan={4}>{outcome.state === "UNREADABLE" && <UnreadableNote outcome={outcome} reading={reading} />}</td>
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
