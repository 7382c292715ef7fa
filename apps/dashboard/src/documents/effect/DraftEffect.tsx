import { Navigate, useParams } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { isNotFound } from "../../providers/problem.ts";
import { type Document, useDocument } from "../../providers/queries/document.ts";
import { type DocumentEffect, useDocumentEffect } from "../../providers/queries/documentEffect.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Answered } from "../../view/Answered.tsx";
import { draftInputOf } from "../keptDraft.ts";
import { NoSuchDocument } from "../NoSuchDocument.tsx";
import { OfDocuments } from "../OfDocuments.tsx";
import { useInForceLink } from "../useInForceLink.ts";
import { Deadlines } from "./Deadlines.tsx";
import { EffectActs } from "./EffectActs.tsx";
import { EffectLead } from "./EffectLead.tsx";
import { Parameters } from "./Parameters.tsx";
import { Reach } from "./Reach.tsx";
import { RefusedValues } from "./RefusedValues.tsx";
import { Verdicts } from "./Verdicts.tsx";

/** Xem tác động: what would follow if a draft took force now. */
export function DraftEffect() {
  const { id = "" } = useParams();
  const question = useDocument(id);
  return (
    <article>
      <OfDocuments />
      {isNotFound(question.error) ? (
        <NoSuchDocument />
      ) : (
        <Answered question={question}>{(document) => <OfDraft key={id} document={document} />}</Answered>
      )}
    </article>
  );
}

/** Once it is in force, its effect is what holds. */
function OfDraft({ document }: { document: Document }) {
  const inForce = useInForceLink();
  if (document.state !== "DRAFT") return <Navigate replace to={inForce(document)} />;
  return <Asked document={document} />;
}

function Asked({ document }: { document: Document }) {
  const question = useDocumentEffect(draftInputOf(document));
  return <Answered question={question}>{(effect) => <Effect document={document} effect={effect} />}</Answered>;
}

function Effect({ document, effect }: { document: Document; effect: DocumentEffect }) {
  const text = useText();
  return (
    <>
      <PageHead
        title={text("effect.title", { number: document.number ?? "" })}
        lead={<EffectLead document={document} effect={effect} />}
      >
        <EffectActs document={document} effect={effect} />
      </PageHead>
      <Reach effect={effect} />
      <RefusedValues document={document} effect={effect} />
      <Parameters effect={effect} />
      <Deadlines effect={effect} />
      {effect.openYears.length > 0 && <Verdicts verdicts={effect.verdicts} />}
    </>
  );
}
