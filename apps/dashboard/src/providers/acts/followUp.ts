import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const assign = graphql(
  `mutation AssignFollowUp($classificationId: ID!, $year: Int!, $version: Int!, $followUp: FollowUpInput!) {
    answer: assignFollowUp(classificationId: $classificationId, year: $year, version: $version, followUp: $followUp) {
      __typename ... on FollowedSubject { classificationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const finish = graphql(
  `mutation FinishFollowUp($classificationId: ID!, $year: Int!, $version: Int!, $done: FollowUpDoneInput!) {
    answer: finishFollowUp(classificationId: $classificationId, year: $year, version: $version, done: $done) {
      __typename ... on FollowedSubject { classificationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = [resources.followUps];

/** Who sees to one at the lowest tier, by what, until when. */
export const useAssignFollowUp = () =>
  useAct(async (variables: VariablesOf<typeof assign>) => granted((await ask(assign, variables)).answer), touched);

/** That it was done. */
export const useFinishFollowUp = () =>
  useAct(async (variables: VariablesOf<typeof finish>) => granted((await ask(finish, variables)).answer), touched);
