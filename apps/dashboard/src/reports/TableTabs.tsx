import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { tableParameter, tables } from "./useChosenTable.ts";

/** Which table; each is a link. */
export function TableTabs({ chosen }: { chosen: SummaryTableId }) {
  const text = useText();
  const link = useViewLink();
  return (
    <nav className={bar.tabs} aria-label={text("reports.table")}>
      {tables.map((table) => (
        <Link
          key={table}
          className={bar.tab ?? ""}
          aria-current={table === chosen}
          to={link(paths.reports, { group: null }, { [tableParameter]: table })}
        >
          {table} · {text(`reports.tables.${table}`)}
        </Link>
      ))}
    </nav>
  );
}
