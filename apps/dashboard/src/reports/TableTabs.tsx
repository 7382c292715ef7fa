import { SubjectKind } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import type { SummaryTableId } from "../providers/queries/summaryTable.ts";
import { useTopNames } from "../ui/tierNames.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { besideLastYear, ofPoints, ofQuotas, useAreScored } from "./useChosenTable.ts";

interface TableTabsProps {
  readonly chosen: SummaryTableId | null;
}

/** Which table: of a kind of subject, of quota use, of points where there were any; each is a link. */
export function TableTabs({ chosen }: TableTabsProps) {
  const text = useText();
  const link = useViewLink();
  const { subjectKind } = useView();
  const areScored = useAreScored();
  const isOfSubjects = chosen !== "R5" && chosen !== "R20";
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
      <Link
        className={bar.tab ?? ""}
        aria-current={chosen === "R5"}
        to={link(paths.reports, { group: null }, ofQuotas)}
      >
        {text("reports.quotas", useTopNames())}
      </Link>
      {areScored && (
        <Link
          className={bar.tab ?? ""}
          aria-current={chosen === "R20"}
          to={link(paths.reports, { group: null }, ofPoints)}
        >
          {text("reports.points")}
        </Link>
      )}
    </nav>
  );
}
