import { ask } from "../ask.ts";
import { graphql } from "../graphql.ts";
import { granted } from "../problem.ts";
import type { GivenTreeAct } from "../queries/treePreview.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const found = graphql(
  `mutation FoundOrganisation($organisationId: ID!, $kind: OrganisationKind!, $name: String!, $decision: TreeDecisionInput!) {
    answer: foundOrganisation(organisationId: $organisationId, kind: $kind, name: $name, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const rename = graphql(
  `mutation RenameOrganisation($id: ID!, $version: Int!, $name: String!, $decision: TreeDecisionInput!) {
    answer: renameOrganisation(id: $id, version: $version, name: $name, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const move = graphql(
  `mutation MoveOrganisation($id: ID!, $version: Int!, $underId: ID!, $decision: TreeDecisionInput!) {
    answer: moveOrganisation(id: $id, version: $version, underId: $underId, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const merge = graphql(
  `mutation MergeOrganisation($id: ID!, $version: Int!, $intoId: ID!, $delegates: Boolean, $decision: TreeDecisionInput!) {
    answer: mergeOrganisation(id: $id, version: $version, intoId: $intoId, delegates: $delegates, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const split = graphql(
  `mutation SplitOrganisation(
    $id: ID!, $version: Int!, $name: String!, $organisationIds: [ID!]!, $memberIds: [ID!]!, $delegates: Boolean,
    $decision: TreeDecisionInput!
  ) {
    answer: splitOrganisation(
      id: $id, version: $version, name: $name, organisationIds: $organisationIds, memberIds: $memberIds, delegates: $delegates,
      decision: $decision
    ) { __typename ... on TreeActDone { organisationId } ...RefusalFields }
  }`,
  [refusalFields],
);

const dissolve = graphql(
  `mutation DissolveOrganisation($id: ID!, $version: Int!, $decision: TreeDecisionInput!) {
    answer: dissolveOrganisation(id: $id, version: $version, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const delegate = graphql(
  `mutation DelegateToOrganisation($id: ID!, $version: Int!, $decision: TreeDecisionInput!) {
    answer: delegateToOrganisation(id: $id, version: $version, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const withdraw = graphql(
  `mutation WithdrawFromOrganisation($id: ID!, $version: Int!, $decision: TreeDecisionInput!) {
    answer: withdrawFromOrganisation(id: $id, version: $version, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const yearKindOf = graphql(
  `mutation SetYearKindOfOrganisation($id: ID!, $version: Int!, $yearKind: YearKind!, $decision: TreeDecisionInput!) {
    answer: setYearKindOfOrganisation(id: $id, version: $version, yearKind: $yearKind, decision: $decision) {
      __typename ... on TreeActDone { organisationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const file = graphql(
  `mutation CarryOutTreeFile($file: String!) {
    answer: carryOutTreeFile(file: $file) { __typename ... on TreeFileDone { count } ...RefusalFields }
  }`,
  [refusalFields],
);

/** Whatever shows the tree, or counts along it. */
const touched = [
  "organisationSearch",
  "submissions",
  "deadlines",
  "reviewedSubjects",
  "tierBreakdown",
  "summaryTable",
  "unitsBelow",
  ...Object.values(resources),
];

interface ActToTell {
  readonly act: GivenTreeAct;
  /** The state of the organisation that was looked at. */
  readonly version: number;
}

async function told({ act, version }: ActToTell) {
  const { organisationId, decision, name, kind, otherId } = act;
  const of = { id: organisationId, version, decision };
  switch (act.act) {
    case "FOUND":
      return (await ask(found, { organisationId, decision, name: name ?? "", kind: kind as NonNullable<typeof kind> }))
        .answer;
    case "RENAME":
      return (await ask(rename, { ...of, name: name ?? "" })).answer;
    case "MOVE":
      return (await ask(move, { ...of, underId: otherId ?? "" })).answer;
    case "MERGE":
      return (await ask(merge, { ...of, intoId: otherId ?? "", delegates: act.delegates ?? false })).answer;
    case "SPLIT":
      return (
        await ask(split, {
          ...of,
          name: name ?? "",
          organisationIds: act.organisationIds ?? [],
          memberIds: act.memberIds ?? [],
          delegates: act.delegates ?? false,
        })
      ).answer;
    case "DELEGATE":
      return (await ask(delegate, of)).answer;
    case "WITHDRAW":
      return (await ask(withdraw, of)).answer;
    case "YEAR_KIND":
      return (await ask(yearKindOf, { ...of, yearKind: act.yearKind ?? "ORDINARY" })).answer;
    default:
      return (await ask(dissolve, of)).answer;
  }
}

/** One act on the tree; answers the organisation that stands for it from then on. */
export const useTreeAct = () => useAct(async (given: ActToTell) => granted(await told(given)), touched);

/** All acts of a file, or none of them. */
export const useTreeFile = () =>
  useAct(async (text: string) => granted((await ask(file, { file: text })).answer), touched);
