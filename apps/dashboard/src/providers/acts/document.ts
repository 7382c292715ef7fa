import type { TadaDocumentNode } from "gql.tada";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { type Document, documentFields } from "../queries/document.ts";
import { useAct } from "../useAct.ts";
import { everythingBelow } from "./everythingBelow.ts";
import { refusalFields } from "./refusal.ts";

const save = graphql(
  `mutation SaveDocument($draft: DocumentDraft!, $seen: SeenDocument) {
    answer: saveDocument(draft: $draft, seen: $seen) { __typename ...DocumentFields ...RefusalFields }
  }`,
  [documentFields, refusalFields],
);
/** What a board writes of its document. */
export type DocumentDraft = VariablesOf<typeof save>["draft"];

const deleteDraft = graphql(
  `mutation DeleteDocumentDraft($seen: SeenDocument!) {
    answer: deleteDocumentDraft(seen: $seen) { __typename ... on Deleted { id } ...RefusalFields }
  }`,
  [refusalFields],
);

const putInForce = graphql(
  `mutation PutDocumentInForce($seen: SeenDocument!) {
    answer: putDocumentInForce(seen: $seen) { __typename ...DocumentFields ...RefusalFields }
  }`,
  [documentFields, refusalFields],
);

const withdraw = graphql(
  `mutation WithdrawDocument($seen: SeenDocument!) {
    answer: withdrawDocument(seen: $seen) { __typename ...DocumentFields ...RefusalFields }
  }`,
  [documentFields, refusalFields],
);

const documents = ["documents", "document"];

/** An act that answers the document as it then is. */
const useDocumentAct = <Variables>(
  mutation: TadaDocumentNode<ResultOf<typeof putInForce>, Variables>,
  touched: readonly string[],
) =>
  useAct(async (variables: Variables): Promise<Document> => granted((await ask(mutation, variables)).answer), touched);

export const useSaveDocument = () => useDocumentAct(save, documents);
export const usePutInForce = () => useDocumentAct(putInForce, everythingBelow);
export const useWithdraw = () => useDocumentAct(withdraw, everythingBelow);
/** What was taken away is not asked for again. */
export const useDeleteDraft = () =>
  useAct(
    async (variables: VariablesOf<typeof deleteDraft>) => granted((await ask(deleteDraft, variables)).answer),
    ["documents"],
  );
