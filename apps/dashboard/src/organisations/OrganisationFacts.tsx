import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Organisation } from "../providers/queries/organisation.ts";
import { Panel } from "../ui/Panel.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./OrganisationShow.module.css";

/** What the unit is, and the years in which it stands in the tree. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  const link = useViewLink();
  return (
    <Panel title={text("organisations.show.title")}>
      <dl className={styles.facts}>
        <Fact name={text("organisations.show.kind")}>{text(`words.organisationKind.${organisation.kind}`)}</Fact>
        <Fact name={text("organisations.show.level")}>{text(`words.level.${organisation.level}`)}</Fact>
        {organisation.hasUpperPower && (
          <Fact name={text("organisations.show.upperPower")}>{text("organisations.show.hasUpperPower")}</Fact>
        )}
        {organisation.yearKind !== "ORDINARY" && (
          <Fact name={text("organisations.show.yearKind")}>{text(`words.yearKind.${organisation.yearKind}`)}</Fact>
        )}
        {organisation.officialNumber && (
          <Fact name={text("organisations.show.number")}>{organisation.officialNumber}</Fact>
        )}
        <Fact name={text("organisations.show.children")}>{count(organisation.childCount)}</Fact>
        <Fact name={text("organisations.show.ruleSet")}>
          <Link to={link(paths.documents)}>{said(organisation.ruleSet.title)}</Link>
        </Fact>
        <Fact name={text("organisations.show.years")}>
          <Years years={organisation.years} />
        </Fact>
      </dl>
    </Panel>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Years({ years }: { years: readonly number[] }) {
  const view = useView();
  const link = useViewLink();
  return (
    <span className={styles.line}>
      {years.map((year) =>
        year === view.year ? (
          <strong key={year}>{year}</strong>
        ) : (
          <Link key={year} to={link(paths.organisation, { year })}>
            {year}
          </Link>
        ),
      )}
    </span>
  );
}
