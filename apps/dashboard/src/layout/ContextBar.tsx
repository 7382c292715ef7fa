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
  if (isOfNoUnit(pathname)) return null;
  return (
    <section className={styles.bar} aria-label={text("shell.context")}>
      <div className={styles.where}>
        <Breadcrumb />
      </div>
      <div className={styles.what}>
        {hasYear(pathname) && <YearSelect />}
        {hasSubjects(pathname) && <SubjectTabs />}
        <ContextSlotPlace className={styles.slot} />
      </div>
    </section>
  );
}

/** Documents, the log and accounts say their days themselves. */
const hasYear = (pathname: string): boolean =>
  !isUnder(pathname, paths.documents) && pathname !== paths.audit && pathname !== paths.accounts;

/** A printed table is of nobody, an account of no unit, the list of years of all. */
const isOfNoUnit = (pathname: string): boolean =>
  [paths.tableCheck, paths.account, paths.years].some((path) => path === pathname);

/** Tables, workbooks and quota scopes name their own subjects; an inspection, a deadline, a report to the superior, a list of all reviewed and a document know none. */
const withoutSubjects = [
  paths.inspections,
  paths.deadlines,
  paths.upwardReport,
  paths.reviews,
  paths.documents,
  paths.deciding,
  paths.intakes,
  paths.audit,
  paths.accounts,
  paths.members,
];

const hasSubjects = (pathname: string): boolean =>
  pathname !== paths.reports && !withoutSubjects.some((path) => isUnder(pathname, path));
