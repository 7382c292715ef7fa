import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { type Organisation, useOrganisation } from "../providers/queries/organisation.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { ChangeOrganisation } from "./change/ChangeOrganisation.tsx";
import { OrganisationFacts } from "./OrganisationFacts.tsx";
import { OrganisationHistory } from "./OrganisationHistory.tsx";
import { OrganisationOwn } from "./OrganisationOwn.tsx";
import { OrganisationQuotas } from "./OrganisationQuotas.tsx";
import styles from "./OrganisationShow.module.css";
import { OrganisationSubjects } from "./OrganisationSubjects.tsx";

/** One unit as it stood in a year: its own result, what is counted there, how it came to be. */
export function OrganisationShow() {
  const question = useOrganisation(useView());
  return <Answered question={question}>{(organisation) => <Shown organisation={organisation} />}</Answered>;
}

function Shown({ organisation }: { organisation: Organisation }) {
  const text = useText();
  return (
    <article>
      <PageHead title={organisation.name} lead={text(`words.organisationKind.${organisation.kind}`)}>
        <Ways />
        <ChangeOrganisation organisation={organisation} />
      </PageHead>
      <div className={styles.panels}>
        <OrganisationOwn organisation={organisation} />
        <OrganisationFacts organisation={organisation} />
        <OrganisationQuotas />
        <OrganisationSubjects />
        <OrganisationHistory history={organisation.history} />
      </div>
    </article>
  );
}

function Ways() {
  const text = useText();
  const link = useViewLink();
  return (
    <>
      <Link to={link(paths.overview)}>{text("organisations.show.toOverview")}</Link>
      <Link to={link(paths.organisations)}>{text("organisations.show.toTree")}</Link>
      <Link to={link(paths.reviews)}>{text("organisations.show.toReviews")}</Link>
      <Link to={link(paths.returns)}>{text("organisations.show.toReturns")}</Link>
      <Link to={link(paths.warnings)}>{text("organisations.show.toWarnings")}</Link>
    </>
  );
}
