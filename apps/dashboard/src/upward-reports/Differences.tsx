import SoundIcon from "@mui/icons-material/CheckOutlined";
import ChangedIcon from "@mui/icons-material/WarningAmberOutlined";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { IssuedReport } from "../providers/queries/upwardReport.ts";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import { QuietButton } from "../ui/QuietButton.tsx";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";

type Difference = IssuedReport["differences"][number];

/** «Khi ban hành … nay …»: each figure that is another one since. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const text = useText();
  const { count } = useFigures();
  const isChanged = differences.length > 0;
  return (
    <Panel title={text("upwardReports.differences.title")}>
      <Mark tone={isChanged ? "amber" : "quiet"} icon={isChanged ? ChangedIcon : SoundIcon}>
        {isChanged
          ? text("upwardReports.differences.lead", { count: count(differences.length) })
          : text("upwardReports.differences.none")}
      </Mark>
      {isChanged && <DifferenceTable differences={differences} />}
    </Panel>
  );
}

/** As many as stand above the paper without pushing it away. */
const few = 8;

function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  const text = useText();
  const { count } = useFigures();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? differences : differences.slice(0, few);
  return (
    <>
      <TableFrame label={text("upwardReports.differences.table")}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{text("upwardReports.differences.figure")}</th>
              {(["before", "now", "change"] as const).map((head) => (
                <th key={head} scope="col" className={table.number}>
                  {text(`upwardReports.differences.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((difference) => (
              <DifferenceRow key={difference.key} difference={difference} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {shown.length < differences.length && (
        <QuietButton onClick={() => showWhole(true)}>
          {text("upwardReports.differences.all", { count: count(differences.length) })}
        </QuietButton>
      )}
    </>
  );
}

function DifferenceRow({ difference: { label, before, now } }: { difference: Difference }) {
  const said = useSaid();
  const { count, change } = useFigures();
  return (
    <tr>
      <th scope="row">{said(label)}</th>
      <td className={table.number}>{count(before)}</td>
      <td className={table.number}>{count(now)}</td>
      <td className={table.number}>{before === null || now === null ? count(null) : change(now - before)}</td>
    </tr>
  );
}
