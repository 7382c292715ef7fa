import { useState } from "react";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Document } from "../providers/queries/document.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { draftParameters, draftPath, effectPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { isBase } from "./isBase.ts";
import { useInForceLink } from "./useInForceLink.ts";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

/** What can be done with a document in its state, by those who may. */
export function DocumentActs({ document }: { readonly document: Document }) {
  const { state, mayAct } = document;
  return (
    <>
      {document.inForce.length > 0 && <ToValues document={document} />}
      {mayAct && state === "DRAFT" && <OfDraft document={document} />}
      {mayAct && state === "IN_FORCE" && <OfInForce document={document} />}
    </>
  );
}

function ToValues({ document }: { document: Document }) {
  const text = useText();
  const inForce = useInForceLink();
  if (document.overrides.length === 0 && !isBase(document)) return null;
  return <Link to={inForce(document)}>{text("documents.toValues")}</Link>;
}

function OfDraft({ document: { id } }: { document: Document }) {
  const text = useText();
  const link = useViewLink();
  return (
    <>
      <ActButton variant="outlined" component={Link} to={link(draftPath(id))}>
        {text("effect.toDraft")}
      </ActButton>
      <ActButton variant="contained" component={Link} to={link(effectPath(id))}>
        {text("drafts.toEffect")}
      </ActButton>
    </>
  );
}

/** One draft at a time replaces it. */
function OfInForce({ document }: { document: Document }) {
  const text = useText();
  const link = useViewLink();
  const [isAsked, setAsked] = useState(false);
  const { id, replacedById } = document;
  const next =
    replacedById === null
      ? link(draftPath(null), {}, { [draftParameters.replaces]: id })
      : link(draftPath(replacedById));
  return (
    <>
      <ActButton variant="outlined" component={Link} to={next}>
        {text(replacedById === null ? "documents.next.act" : "documents.next.goOn")}
      </ActButton>
      <ActButton variant="outlined" onClick={() => setAsked(true)}>
        {text("documents.withdraw.act")}
      </ActButton>
      {isAsked && <WithdrawDialog document={document} onClose={() => setAsked(false)} />}
    </>
  );
}
