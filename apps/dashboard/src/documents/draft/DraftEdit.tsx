import { useState } from "react";
import { Navigate, useParams } from "react-router";
import { isNotFound } from "../../providers/problem.ts";
import { type Document, useDocument } from "../../providers/queries/document.ts";
import { useParametersInForce } from "../../providers/queries/parametersInForce.ts";
import { Answered } from "../../view/Answered.tsx";
import { documentPath } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import { NoSuchDocument } from "../NoSuchDocument.tsx";
import { OfDocuments } from "../OfDocuments.tsx";
import { DraftWriting } from "./DraftWriting.tsx";
import { useAskableYear } from "./useAskableYear.ts";

/** A draft, written on: everything is kept as one goes. */
export function DraftEdit() {
  const { id = "" } = useParams();
  const question = useDocument(id);
  return (
    <article>
      <OfDocuments />
      {isNotFound(question.error) ? (
        <NoSuchDocument />
      ) : (
        <Answered question={question}>{(document) => <Draft key={id} document={document} />}</Answered>
      )}
    </article>
  );
}

/** Who may not write on it, or what is no draft any more, is only shown. */
function Draft({ document }: { document: Document }) {
  const link = useViewLink();
  const { id, state, mayAct, organisation, years } = document;
  const [reloads, setReloads] = useState(0);
  const year = useAskableYear(years.from);
  const question = useParametersInForce({ organisationId: organisation?.id ?? "", year }, mayAct);
  if (state !== "DRAFT" || !mayAct) return <Navigate replace to={link(documentPath(id))} />;
  return (
    <Answered question={question}>
      {({ parameters }) => (
        <DraftWriting
          key={reloads}
          document={document}
          parameters={parameters}
          onReloaded={() => setReloads(reloads + 1)}
        />
      )}
    </Answered>
  );
}
