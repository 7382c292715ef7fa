import { SubjectKind } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { NamedTableSelect } from "./NamedTableSelect.tsx";
import { besideLastYear, namedTable } from "./useChosenTable.ts";

interface TableTabsProps {
  readonly chosen: SummaryTableId;
}

/** Which table: of a kind of subject, each a link, or by its own name. */
export function TableTabs({ chosen }: TableTabsProps) {
  const text = useText();
  const link = useViewLink();
  const { subjectKind } = useView();
  const named = namedTable(chosen);
  return (
    <>
      <nav className={bar.tabs} aria-label={text("reports.table")}>
        {Object.values(SubjectKind).map((kind) => (
          <Link
            key={kind}
            className={bar.tab ?? ""}
            aria-current={named === null && kind === subjectKind}
            to={link(paths.reports, { subjectKind: kind }, chosen === "R7" ? besideLastYear : {})}
          >
            {text(`words.subjectKind.${kind}`)}
          </Link>
        ))}
      </nav>
      <NamedTableSelect chosen={named} />
    </>
  );
}
