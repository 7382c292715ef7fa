import { useParams } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import { isNotFound } from "../providers/problem.ts";
import { type Document, useDocument } from "../providers/queries/document.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { DocumentActs } from "./DocumentActs.tsx";
import { DocumentFacts } from "./DocumentFacts.tsx";
import { DocumentHistory } from "./DocumentHistory.tsx";
import { DocumentMarks } from "./DocumentMarks.tsx";
import styles from "./Documents.module.css";
import { NoSuchDocument } from "./NoSuchDocument.tsx";
import { OfDocuments } from "./OfDocuments.tsx";
import { RefusedValue } from "./RefusedValue.tsx";
import { StatedValues } from "./StatedValues.tsx";

/** One document: its head, what it states and what of it is used, how it came to be. */
export function DocumentShow() {
  const { id = "" } = useParams();
  const question = useDocument(id);
  return (
    <article>
      <OfDocuments />
      {isNotFound(question.error) ? (
        <NoSuchDocument />
      ) : (
        <Answered question={question}>{(document) => <Shown key={document.id} document={document} />}</Answered>
      )}
    </article>
  );
}

function Shown({ document }: { document: Document }) {
  const said = useSaid();
  return (
    <>
      <PageHead title={said(document.shortTitle)} lead={said(document.title)}>
        <DocumentActs document={document} />
      </PageHead>
      <DocumentMarks document={document} />
      <div className={styles.panels}>
        <DocumentFacts document={document} />
        <DocumentHistory document={document} />
      </div>
      <Refused document={document} />
      <StatedValues document={document} />
    </>
  );
}

function Refused({ document }: { document: Document }) {
  const text = useText();
  if (document.findings.length === 0) return null;
  return (
    <section className={styles.part} aria-label={text("documents.refused.title")}>
      {document.findings.map((finding) => (
        <RefusedValue key={finding.parameter.id} finding={finding} document={document} />
      ))}
    </section>
  );
}
