import Button from "@mui/material/Button";
import { type ReactNode, useState } from "react";
import { useText } from "../i18n/useText.ts";
import { Panel } from "./Panel.tsx";

interface ChartWithTableProps {
  readonly title: string;
  /** The chart in a sentence, for those who cannot see it. */
  readonly summary: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** Below either of them. */
  readonly foot?: ReactNode;
}

/** Every chart has its table behind a toggle, and says in words what it shows. */
export function ChartWithTable({ title, summary, chart, table, foot }: ChartWithTableProps) {
  const text = useText();
  const [asTable, setAsTable] = useState(false);
  const toggle = (
    <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
      {text(asTable ? "states.showChart" : "states.showTable")}
    </Button>
  );
  return (
    <Panel title={title} act={toggle}>
      <p className="unseen">{summary}</p>
      {asTable ? table : chart}
      {foot}
    </Panel>
  );
}
