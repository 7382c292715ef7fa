import { useText } from "../i18n/useText.ts";
import { type ListedDocument, useDocuments } from "../providers/queries/documents.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { AddDocument } from "./AddDocument.tsx";
import { DocumentsBar } from "./DocumentsBar.tsx";
import { LayerList } from "./LayerList.tsx";
import { layersOf } from "./layers.ts";
import { NothingHeld } from "./NothingHeld.tsx";
import { OtherUnit } from "./OtherUnit.tsx";
import { OutdatedHead } from "./OutdatedHead.tsx";
import { RulesOnPaper } from "./RulesOnPaper.tsx";
import { useRuleYear } from "./useRuleYear.ts";
import { YearToCome } from "./YearToCome.tsx";

/** Văn bản: the documents that bind a unit in a year, layer by layer from the Centre down, and those below it. */
export function DocumentList() {
  const text = useText();
  const asked = useRuleYear();
  const question = useDocuments(asked);
  return (
    <article>
      <DocumentsBar tab="documents" />
      <RulesOnPaper />
      <PageHead title={text("documents.list.title")} lead={text("documents.list.lead")}>
        <OtherUnit />
        <AddDocument />
      </PageHead>
      <YearToCome />
      <OutdatedHead />
      <Answered question={question}>{({ pages }) => <All listed={pages.flatMap(({ nodes }) => nodes)} />}</Answered>
      <ListFoot shown={question.data?.pages.length ?? 0} total={null} pages={question} />
    </article>
  );
}

function All({ listed }: { listed: readonly ListedDocument[] }) {
  const text = useText();
  const { binding, drafts, below } = layersOf(listed);
  return (
    <>
      {binding.length === 0 && <NothingHeld />}
      <LayerList title={text("documents.list.binding")} layers={binding} isLadder />
      <LayerList title={text("documents.list.drafts")} layers={drafts} />
      <LayerList title={text("documents.list.below")} layers={below} />
    </>
  );
}
