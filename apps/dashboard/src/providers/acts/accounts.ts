import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { accountFields } from "../queries/accounts.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const drawnFields = graphql(
  `fragment OneTimePasswordFields on OneTimePassword { password account { ...AccountFields } }`,
  [accountFields],
);
/** A password for one use, shown this once. */
export type OneTimePassword = ResultOf<typeof drawnFields>;

const create = graphql(
  `mutation CreateAccount($given: NewAccountInput!) {
    answer: createAccount(given: $given) {
      __typename ... on OneTimePassword { ...OneTimePasswordFields } ...RefusalFields
    }
  }`,
  [drawnFields, refusalFields],
);

const draw = graphql(
  `mutation SetOneTimePassword($id: ID!, $version: Int!) {
    answer: setOneTimePassword(id: $id, version: $version) {
      __typename ... on OneTimePassword { ...OneTimePasswordFields } ...RefusalFields
    }
  }`,
  [drawnFields, refusalFields],
);

const lock = graphql(
  `mutation LockAccount($id: ID!, $version: Int!) {
    answer: lockAccount(id: $id, version: $version) { __typename ... on Account { id } ...RefusalFields }
  }`,
  [refusalFields],
);

const unlock = graphql(
  `mutation UnlockAccount($id: ID!, $version: Int!) {
    answer: unlockAccount(id: $id, version: $version) { __typename ... on Account { id } ...RefusalFields }
  }`,
  [refusalFields],
);

const give = graphql(
  `mutation GiveRole($id: ID!, $version: Int!, $given: RoleInput!) {
    answer: giveRole(id: $id, version: $version, given: $given) { __typename ... on Account { id } ...RefusalFields }
  }`,
  [refusalFields],
);

const end = graphql(
  `mutation EndRole($id: ID!, $version: Int!, $given: RoleAtInput!, $lastDay: Date) {
    answer: endRole(id: $id, version: $version, given: $given, lastDay: $lastDay) {
      __typename ... on Account { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = ["accounts", "audit"];

/** Makes an account with its first role; tells its password, this once. */
export const useCreateAccount = (onDone: (drawn: OneTimePassword) => void) =>
  useAct(async (variables: VariablesOf<typeof create>) => {
    const drawn = granted((await ask(create, variables)).answer);
    onDone(drawn);
    return drawn;
  }, touched);

/** Draws another password for one use; tells it, this once. */
export const useSetOneTimePassword = (onDone: (drawn: OneTimePassword) => void) =>
  useAct(async (variables: VariablesOf<typeof draw>) => {
    const drawn = granted((await ask(draw, variables)).answer);
    onDone(drawn);
    return drawn;
  }, touched);

/** Locks an account, or lets it sign in again. */
export const useLockAccount = () =>
  useAct(async (variables: VariablesOf<typeof lock>) => granted((await ask(lock, variables)).answer), touched);
export const useUnlockAccount = () =>
  useAct(async (variables: VariablesOf<typeof unlock>) => granted((await ask(unlock, variables)).answer), touched);

/** Gives a role somewhere, or sets its days anew. */
export const useGiveRole = () =>
  useAct(async (variables: VariablesOf<typeof give>) => granted((await ask(give, variables)).answer), touched);

/** Ends a role. */
export const useEndRole = () =>
  useAct(async (variables: VariablesOf<typeof end>) => granted((await ask(end, variables)).answer), touched);
