import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { viewerFields } from "../queries/viewer.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const setEmail = graphql(
  `mutation SetEmail($email: String) {
    answer: setEmail(email: $email) { __typename ... on Viewer { ...ViewerFields } ...RefusalFields }
  }`,
  [viewerFields, refusalFields],
);

/** Where the account's reminders go beside the notice; null: nowhere. */
export const useSetEmail = () =>
  useAct(
    async (variables: VariablesOf<typeof setEmail>) => granted((await ask(setEmail, variables)).answer),
    ["viewer"],
  );

const changePassword = graphql(
  `mutation ChangePassword($password: String!, $newPassword: String!) {
    answer: changePassword(password: $password, newPassword: $newPassword) {
      __typename ... on Viewer { ...ViewerFields } ...RefusalFields
    }
  }`,
  [viewerFields, refusalFields],
);

/** Changes the account's own password; who had to sees everything else from then on. */
export const useChangePassword = () =>
  useAct(
    async (variables: VariablesOf<typeof changePassword>) => granted((await ask(changePassword, variables)).answer),
    standing,
  );

const standing = ["viewer", "cycles", "notices", "secondFactor"];
