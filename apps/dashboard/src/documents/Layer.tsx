import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Document } from "../providers/queries/document.ts";
import { documentPath, draftPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { DocumentMarks } from "./DocumentMarks.tsx";
import styles from "./Documents.module.css";
import { Lapsed } from "./Lapsed.tsx";
import { ReadWith } from "./ReadWith.tsx";
import { RefusedValue } from "./RefusedValue.tsx";
import { ToRules } from "./ToRules.tsx";
import { useYearsText } from "./useYearsText.ts";
import { WhatItChanges } from "./WhatItChanges.tsx";

/** One document of the ladder: whose it is, what it is called, of which day and years, what it changes. */
export function Layer({ document }: { document: Document }) {
  return (
    <li className={styles.layer}>
      <Holder document={document} />
      <div>
        <Named document={document} />
        <ReadWith documentId={document.id} />
        <DocumentMarks document={document} />
      </div>
      <div className={styles.changes}>
        {document.lapsed ? <Lapsed by={document.lapsed} /> : <WhatItChanges document={document} />}
        {document.findings.map((finding) => (
          <RefusedValue key={finding.parameter.id} finding={finding} document={document} />
        ))}
        <p className={styles.quiet}>
          <ToRules document={document} />
        </p>
      </div>
    </li>
  );
}

/** The unit from which downwards it holds; where the viewer does not see it, who issued it. */
function Holder({ document: { organisation, issuer } }: { document: Document }) {
  const text = useText();
  const said = useSaid();
  return (
    <div className={styles.holder}>
      <strong>{organisation?.name ?? (issuer && said(issuer))}</strong>
      {organisation && <span className={styles.quiet}>{text(`words.level.${organisation.level}`)}</span>}
    </div>
  );
}

function Named({ document }: { document: Document }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { date } = useFigures();
  const years = useYearsText()(document.years);
  const { id, shortTitle, title, issuedOn, state, mayAct } = document;
  const isOwnDraft = state === "DRAFT" && mayAct;
  return (
    <>
      <Link className={styles.name ?? ""} to={link(isOwnDraft ? draftPath(id) : documentPath(id))}>
        {said(shortTitle)}
      </Link>
      <p className={styles.what}>{said(title)}</p>
      <p className={styles.quiet}>
        {issuedOn ? text("documents.issuedOn", { date: date(issuedOn) }) : text("documents.dayUnknown")} · {years}
      </p>
    </>
  );
}
