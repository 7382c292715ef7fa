import { levelLabels } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import type { SummaryTable } from "../providers/queries/summaryTable.ts";
import { levelParameter } from "../view/paths.ts";
import { useChangeOthers } from "../view/useView.ts";

type Leveled = Pick<SummaryTable, "table" | "level" | "levels" | "columns">;

/** Tables with a row for each organisation: unless a level is asked for, the direct subordinates. */
const byTree: readonly SummaryTable["table"][] = ["R1", "R2", "R3", "R7", "R8", "R12", "R15"];

/** R6 has a row for each organisation where nobody is named; all others are of cases at every level. */
const isByTree = ({ table, columns }: Leveled): boolean =>
  byTree.includes(table) || (table === "R6" && columns[0]?.key !== "kind");

/** Why there is nothing to choose. */
function NoChoice({ levels: [only] }: Pick<Leveled, "levels">) {
  const text = useText();
  const said = useSaid();
  return (
    <span className={bar.said}>
      {only === undefined ? text("reports.noLevels") : text("reports.oneLevel", { level: said(levelLabels[only]) })}
    </span>
  );
}

/** Of which level the rows, or the cases they count, are. */
export function LevelSelect({ table }: { table: Leveled }) {
  const text = useText();
  const said = useSaid();
  const change = useChangeOthers();
  if (table.level === null && table.levels.length < 2) return <NoChoice levels={table.levels} />;
  return (
    <label className={bar.field}>
      {text("reports.rowsOf")}
      <select
        className={bar.select}
        value={table.level ?? ""}
        onChange={({ target }) => change({ [levelParameter]: target.value || null })}
      >
        <option value="">{text(isByTree(table) ? "reports.directSubordinates" : "reports.allLevels")}</option>
        {table.levels.map((each) => (
          <option key={each} value={each}>
            {said(levelLabels[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
