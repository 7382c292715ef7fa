import { useSearchParams } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { useDocument } from "../../providers/queries/document.ts";
import { useOrganisation } from "../../providers/queries/organisation.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Answered } from "../../view/Answered.tsx";
import { draftParameters } from "../../view/paths.ts";
import { useMay } from "../../view/useMay.ts";
import { useView } from "../../view/useView.ts";
import { documentRoles } from "../documentRoles.ts";
import { OfDocuments } from "../OfDocuments.tsx";
import { useNewestYear } from "../useRuleYear.ts";
import { NewDocument } from "./NewDocument.tsx";

/** A new document of a unit, or the next version of one in force. */
export function DraftNew() {
  const [search] = useSearchParams();
  const replaces = search.get(draftParameters.replaces);
  return (
    <article>
      <OfDocuments />
      {replaces === null ? <OfUnit /> : <NextVersion of={replaces} />}
    </article>
  );
}

function OfUnit() {
  const unit = { organisationId: useView().organisationId, year: useNewestYear() };
  const may = useMay(documentRoles, unit);
  const question = useOrganisation(unit);
  return <Answered question={question}>{() => (may ? <NewDocument replaces={null} /> : <NotYours />)}</Answered>;
}

function NextVersion({ of }: { of: string }) {
  const question = useDocument(of);
  return (
    <Answered question={question}>
      {(document) => (document.mayAct ? <NewDocument replaces={document} /> : <NotYours />)}
    </Answered>
  );
}

/** Whom to ask. */
function NotYours() {
  const text = useText();
  return <EmptyState title={text("drafts.notYours.title")}>{text("drafts.notYours.advice")}</EmptyState>;
}
