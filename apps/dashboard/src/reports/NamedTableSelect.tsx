import { useNavigate } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import { useTopNames } from "../ui/tierNames.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { bySubject, type NamedTable, ofTable, useNamedTables } from "./useChosenTable.ts";

interface NamedTableSelectProps {
  /** null: the table of a kind of subject is open. */
  readonly chosen: NamedTable | null;
}

/** The tables that are not the one of a kind of subject, by their numbers; a group of another table is none of theirs. */
export function NamedTableSelect({ chosen }: NamedTableSelectProps) {
  const text = useText();
  const top = useTopNames();
  const tables = useNamedTables();
  const link = useViewLink();
  const navigate = useNavigate();
  const open = (table: NamedTable | undefined) =>
    navigate(link(paths.reports, { group: null }, table ? ofTable(table) : bySubject));
  return (
    <label className={bar.field}>
      {text("reports.otherTable")}
      <select
        className={bar.select}
        value={chosen ?? ""}
        onChange={({ target }) => open(tables.find((each) => each === target.value))}
      >
        <option value="">{text("reports.noOtherTable")}</option>
        {tables.map((table) => (
          <option key={table} value={table}>
            {`${table}. ${text(`reports.named.${table}`, top)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
