import { SubjectKind } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import { useTopNames } from "../ui/tierNames.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { besideLastYear, namedTable, ofTable, useNamedTables } from "./useChosenTable.ts";

interface TableTabsProps {
  readonly chosen: SummaryTableId | null;
}

/** Which table: of a kind of subject, or by its own name; each is a link. */
export function TableTabs({ chosen }: TableTabsProps) {
  const text = useText();
  const link = useViewLink();
  const { subjectKind } = useView();
  const top = useTopNames();
  const isOfSubjects = namedTable(chosen) === null;
  return (
    <nav className={bar.tabs} aria-label={text("reports.table")}>
      {Object.values(SubjectKind).map((kind) => (
        <Link
          key={kind}
          className={bar.tab ?? ""}
          aria-current={isOfSubjects && kind === subjectKind}
          to={link(paths.reports, { subjectKind: kind }, chosen === "R7" ? besideLastYear : {})}
        >
          {text(`words.subjectKind.${kind}`)}
        </Link>
      ))}
      {useNamedTables().map((table) => (
        <Link
          key={table}
          className={bar.tab ?? ""}
          aria-current={chosen === table}
          to={link(paths.reports, { group: null }, ofTable(table))}
        >
          {text(`reports.named.${table}`, top)}
        </Link>
      ))}
    </nav>
  );
}
