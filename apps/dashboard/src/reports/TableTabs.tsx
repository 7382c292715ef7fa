import { SubjectKind } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import bar from "../layout/ContextBar.module.css";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ofQuotas } from "./useChosenTable.ts";

interface TableTabsProps {
  /** The table of quota use is open, not that of the subjects looked at. */
  readonly quotasShown: boolean;
}

/** Which table: of a kind of subject, or of quota use; each is a link. */
export function TableTabs({ quotasShown }: TableTabsProps) {
  const text = useText();
  const link = useViewLink();
  const { subjectKind } = useView();
  return (
    <nav className={bar.tabs} aria-label={text("reports.table")}>
      {Object.values(SubjectKind).map((kind) => (
        <Link
          key={kind}
          className={bar.tab ?? ""}
          aria-current={!quotasShown && kind === subjectKind}
          to={link(paths.reports, { subjectKind: kind })}
        >
          {text(`words.subjectKind.${kind}`)}
        </Link>
      ))}
      <Link className={bar.tab ?? ""} aria-current={quotasShown} to={link(paths.reports, { group: null }, ofQuotas)}>
        {text("reports.quotas")}
      </Link>
    </nav>
  );
}
