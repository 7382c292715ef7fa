import { levelLabels } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import type { SummaryTable } from "../providers/queries/summaryTable.ts";
import { levelParameter } from "../view/paths.ts";
import { useChangeOthers } from "../view/useView.ts";

/** Tables whose rows are cases, criteria or rules, of the unit and all below it. */
const withoutLevels: readonly SummaryTable["table"][] = [
  ...(["R8", "R9", "R10", "R12", "R13", "R16", "R17", "R19", "R20"] as const),
];

/** Those of them that can be narrowed to the cases of one level. */
const ofCases: readonly SummaryTable["table"][] = ["R11", "R14", "R18"];

/** Rows are direct subordinates, or the organisations of a level however far below; a table that has no such rows says so. */
export function LevelSelect({ table, level, levels }: Pick<SummaryTable, "table" | "level" | "levels">) {
  const text = useText();
  const said = useSaid();
  const change = useChangeOthers();
  if (withoutLevels.includes(table) || (table === "R6" && levels.length === 0))
    return <span className={bar.said}>{text("reports.noLevels")}</span>;
  if (levels.length < 2 && level === null) return null;
  return (
    <label className={bar.field}>
      {text("reports.rowsOf")}
      <select
        className={bar.select}
        value={level ?? ""}
        onChange={({ target }) => change({ [levelParameter]: target.value || null })}
      >
        <option value="">{text(ofCases.includes(table) ? "reports.allLevels" : "reports.directSubordinates")}</option>
        {levels.map((each) => (
          <option key={each} value={each}>
            {said(levelLabels[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
