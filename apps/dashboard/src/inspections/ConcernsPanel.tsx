import UnknownIcon from "@mui/icons-material/HelpOutlineOutlined";
import FailedIcon from "@mui/icons-material/ReportOutlined";
import WarningIcon from "@mui/icons-material/WarningAmberOutlined";
import { useSaid, useText } from "../i18n/useText.ts";
import type { InspectedCell } from "../providers/queries/inspection.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import { type Concern, concernsOf } from "./concerns.ts";
import styles from "./Inspections.module.css";

const looks = {
  FAILED: { tone: "red", icon: FailedIcon },
  WARNING: { tone: "amber", icon: WarningIcon },
  UNKNOWN: { tone: "quiet", icon: UnknownIcon },
} as const;

/** What is not as the notice and the schedule ask, each with its clause. */
export function ConcernsPanel({ cells }: { cells: readonly InspectedCell[] }) {
  const text = useText();
  const concerns = concernsOf(cells);
  return (
    <Panel title={text("inspections.concerns.title")}>
      {concerns.length === 0 && <p className={styles.plain}>{text("inspections.concerns.none")}</p>}
      <ul className={styles.concerns}>
        {concerns.map((concern) => (
          <Entry key={`${concern.cell} ${concern.message.vi}`} concern={concern} />
        ))}
      </ul>
    </Panel>
  );
}

function Entry({ concern: { cell, outcome, message, rules } }: { concern: Concern }) {
  const text = useText();
  const said = useSaid();
  return (
    <li>
      <Mark {...looks[outcome]}>{text(`inspections.concerns.${outcome}`)}</Mark>
      <div>
        {cell !== null && <strong>{cell}: </strong>}
        {said(message)}
        {rules.map(({ ruleId, citation, clause }) => (
          <FoldedClause key={ruleId} ruleId={ruleId} citation={citation} clause={clause} />
        ))}
      </div>
    </li>
  );
}
