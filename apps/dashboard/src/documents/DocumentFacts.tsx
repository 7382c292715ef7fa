import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Document } from "../providers/queries/document.ts";
import { Panel } from "../ui/Panel.tsx";
import { documentPath, paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Documents.module.css";
import { useYearsText } from "./useYearsText.ts";

/** The head of a document: what it is, who issued it, for whom and for which years. */
export function DocumentFacts({ document }: { document: Document }) {
  const text = useText();
  const said = useSaid();
  const { date } = useFigures();
  const yearsText = useYearsText();
  const { kind, number, issuedOn, issuer, appliesTo, replaces, years, inForce } = document;
  return (
    <Panel title={text("documents.show.head")}>
      <dl className={styles.facts}>
        <Fact name="kind">{kind && text(`documents.kind.${kind}`)}</Fact>
        <Fact name="number">{number}</Fact>
        <Fact name="issuedOn">{issuedOn ? date(issuedOn) : text("documents.dayUnknown")}</Fact>
        <Fact name="issuer">{issuer && said(issuer)}</Fact>
        <Fact name="holdsFrom">
          <HoldsFrom document={document} />
        </Fact>
        <Fact name="appliesTo">{appliesTo && said(appliesTo)}</Fact>
        <Fact name="years">{yearsText(years)}</Fact>
        <Fact name="inForce">{inForce.map(yearsText).join("; ") || text("documents.show.notInForce")}</Fact>
        <Fact name="replaces">{replaces}</Fact>
        <Fact name="above">{document.above.length > 0 && <Above document={document} />}</Fact>
      </dl>
    </Panel>
  );
}

interface FactProps {
  readonly name: FactName;
  /** Nothing: it is not known, and left out. */
  readonly children: ReactNode;
}

type FactName =
  | "kind"
  | "number"
  | "issuedOn"
  | "issuer"
  | "holdsFrom"
  | "appliesTo"
  | "years"
  | "inForce"
  | "replaces"
  | "above";

function Fact({ name, children }: FactProps) {
  const text = useText();
  if (!children) return null;
  return (
    <div>
      <dt>{text(`documents.show.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function HoldsFrom({ document: { organisation, issuer } }: { document: Document }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  if (!organisation) return text("documents.show.beyondSight", { unit: issuer ? said(issuer) : "" });
  return (
    <Link to={link(paths.documents, { organisationId: organisation.id })}>
      {text("documents.show.downwards", { unit: organisation.name })}
    </Link>
  );
}

/** The documents it builds on, from the Centre down. */
function Above({ document: { above } }: { document: Document }) {
  const said = useSaid();
  const link = useViewLink();
  return above.map(({ id, shortTitle }, index) => (
    <Fragment key={id}>
      {index > 0 && " › "}
      <Link to={link(documentPath(id))}>{said(shortTitle)}</Link>
    </Fragment>
  ));
}
