import { Link, useLocation, useSearchParams } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import type { OrganisationRef } from "../providers/queries/organisationRef.ts";
import { comingYearParameter } from "../view/comingYear.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./ContextBar.module.css";

/** From the viewer's own unit down to the one looked at; each step leads back up. */
export function Breadcrumb() {
  const text = useText();
  const organisation = useOrganisation(useView()).data;
  const path = organisation?.breadcrumb ?? [];
  return (
    <nav aria-label={text("shell.breadcrumb")}>
      <ol className={styles.crumbs}>
        {path.map((step, index) => (
          <li key={step.id}>{index === path.length - 1 ? <Here step={step} /> : <Up step={step} />}</li>
        ))}
      </ol>
    </nav>
  );
}

function Up({ step }: { step: OrganisationRef }) {
  const link = useViewLink();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const sameYear = { [comingYearParameter]: search.get(comingYearParameter) };
  return (
    <Link className={styles.crumb ?? ""} title={step.name} to={link(pathname, { organisationId: step.id }, sameYear)}>
      {step.name}
    </Link>
  );
}

function Here({ step }: { step: OrganisationRef }) {
  return (
    <span className={`${styles.crumb} ${styles.here}`} title={step.name} aria-current="page">
      {step.name}
    </span>
  );
}
