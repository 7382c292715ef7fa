import { levelLabels } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import type { SummaryTable } from "../providers/queries/summaryTable.ts";
import { levelParameter } from "../view/paths.ts";
import { useChangeOthers } from "../view/useView.ts";

/** Rows are direct subordinates, or the organisations of a level however far below; absent where there is nothing to choose. */
export function LevelSelect({ level, levels }: Pick<SummaryTable, "level" | "levels">) {
  const text = useText();
  const said = useSaid();
  const change = useChangeOthers();
  if (levels.length < 2 && level === null) return null;
  return (
    <label className={bar.field}>
      {text("reports.rowsOf")}
      <select
        className={bar.select}
        value={level ?? ""}
        onChange={({ target }) => change({ [levelParameter]: target.value || null })}
      >
        <option value="">{text("reports.directSubordinates")}</option>
        {levels.map((each) => (
          <option key={each} value={each}>
            {said(levelLabels[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
