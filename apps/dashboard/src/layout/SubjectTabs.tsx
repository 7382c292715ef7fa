import { SubjectKind } from "@xep-loai/domain";
import { Link, useLocation } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useCycle } from "../providers/queries/cycles.ts";
import { paths } from "../view/paths.ts";
import { isRatedUnder } from "../view/useNotRatedApart.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./ContextBar.module.css";

/** Tổ chức đảng · đảng viên · tập thể · cán bộ. */
export function SubjectTabs() {
  const text = useText();
  const { subjectKind, year } = useView();
  const link = useViewLink();
  const regime = useCycle(year)?.regime;
  const { pathname } = useLocation();
  const page = pathname.startsWith(`${paths.classifications}/`) ? paths.classifications : pathname;
  return (
    <nav className={styles.tabs} aria-label={text("shell.subjectKind")}>
      {Object.values(SubjectKind).map((kind) => (
        <Link
          key={kind}
          className={styles.tab ?? ""}
          aria-current={kind === subjectKind}
          data-empty={regime && !isRatedUnder(regime, kind)}
          to={link(page, { subjectKind: kind })}
        >
          {text(`words.subjectKind.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}
