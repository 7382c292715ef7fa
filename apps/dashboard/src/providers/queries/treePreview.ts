import { refusalFields } from "../acts/refusal.ts";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";

const previewFields = graphql(`
  fragment TreePreviewFields on TreePreview {
    from lines unitCount organisations members closedYears
    units { id kind nameBefore nameAfter parentBefore parentAfter }
    years { year organisations results scopes yearKinds }
    scopes { year organisationId organisation subjectKind scopeLabel { vi en } before after }
    leftBehind { kind name organisation decider mayGoOver }
    yearKindUnits { year organisationId organisation before after }
    powers { organisationId organisation before after }
    obstacles { kind year subjectKind count decided }
  }
`);
export type TreePreview = ResultOf<typeof previewFields>;

const actPreview = graphql(
  `query TreeActPreview($act: TreeActInput!) {
    answer: treeActPreview(act: $act) { __typename ... on TreePreview { ...TreePreviewFields } ...RefusalFields }
  }`,
  [previewFields, refusalFields],
);

const filePreview = graphql(
  `query TreeFilePreview($file: String!) {
    answer: treeFilePreview(file: $file) { __typename ... on TreePreview { ...TreePreviewFields } ...RefusalFields }
  }`,
  [previewFields, refusalFields],
);

/** An act on the tree as it is looked at before it is done. */
export type GivenTreeAct = VariablesOf<typeof actPreview>["act"];

const none: readonly string[] = [];

/** What an act on the tree would change; nothing is kept. */
export const useTreeActPreview = () =>
  useAct(async (act: GivenTreeAct) => granted((await ask(actPreview, { act })).answer), none);

/** What a file of acts would change; nothing is kept. */
export const useTreeFilePreview = () =>
  useAct(async (file: string) => granted((await ask(filePreview, { file })).answer), none);
