import { useLocation } from "react-router";
import { useText } from "../i18n/useText.ts";
import { isUnder, paths } from "../view/paths.ts";
import { Breadcrumb } from "./Breadcrumb.tsx";
import styles from "./ContextBar.module.css";
import { ContextSlotPlace } from "./contextSlot.tsx";
import { SubjectTabs } from "./SubjectTabs.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { YearSelect } from "./YearSelect.tsx";

/** Where am I: unit, year, subject kind, filters of the page. Always here, always in the URL. */
export function ContextBar() {
  const text = useText();
  const { pathname } = useLocation();
  useDocumentTitle();
  if (pathname === paths.tableCheck) return null;
  return (
    <section className={styles.bar} aria-label={text("shell.context")}>
      <div className={styles.where}>
        <Breadcrumb />
      </div>
      <div className={styles.what}>
        {!isUnder(pathname, paths.documents) && <YearSelect />}
        {hasSubjects(pathname) && <SubjectTabs />}
        <ContextSlotPlace className={styles.slot} />
      </div>
    </section>
  );
}

/** Tables name their own subjects, an inspection and a document know none. */
const hasSubjects = (pathname: string): boolean =>
  pathname !== paths.reports && !isUnder(pathname, paths.inspections) && !isUnder(pathname, paths.documents);
