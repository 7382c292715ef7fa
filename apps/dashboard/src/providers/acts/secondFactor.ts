import { useQueryClient } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const begunFields = graphql(`fragment BegunFields on SecondFactorBegun { secret address }`);
/** What an authenticator app is told. */
export type SecondFactorBegun = ResultOf<typeof begunFields>;

const begin = graphql(
  `mutation BeginSecondFactor($password: String!) {
    answer: beginSecondFactor(password: $password) {
      __typename ... on SecondFactorBegun { ...BegunFields } ...RefusalFields
    }
  }`,
  [begunFields, refusalFields],
);

const confirm = graphql(
  `mutation ConfirmSecondFactor($code: String!) {
    answer: confirmSecondFactor(code: $code) {
      __typename ... on SecondFactorConfirmed { recoveryCodes } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const remove = graphql(
  `mutation RemoveSecondFactor($password: String!, $code: String!) {
    answer: removeSecondFactor(password: $password, code: $code) {
      __typename ... on SecondFactor { setAt } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const reset = graphql(
  `mutation ResetSecondFactor($username: String!) {
    answer: resetSecondFactor(username: $username) {
      __typename ... on SecondFactorReset { displayName } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const nothing: readonly string[] = [];
/** Who had to set one up sees everything else from then on. */
const standing = ["secondFactor", "viewer", "cycles", "notices"];

/** Draws a secret for an app; the standing stays as it was. */
export const useBeginSecondFactor = (onBegun: (begun: SecondFactorBegun) => void) =>
  useAct(async (variables: VariablesOf<typeof begin>) => {
    const begun = granted((await ask(begin, variables)).answer);
    onBegun(begun);
    return begun;
  }, nothing);

/** Sets it up; what it changes is asked anew once the recovery codes were kept (`useAskStandingAnew`). */
export const useConfirmSecondFactor = () =>
  useAct(async (variables: VariablesOf<typeof confirm>) => granted((await ask(confirm, variables)).answer), nothing);

/** Takes one's own away. */
export const useRemoveSecondFactor = () =>
  useAct(async (variables: VariablesOf<typeof remove>) => granted((await ask(remove, variables)).answer), standing);

/** Takes somebody else's away; tells whose it was. */
export const useResetSecondFactor = (onDone: (displayName: string) => void) =>
  useAct(async (variables: VariablesOf<typeof reset>) => {
    const { displayName } = granted((await ask(reset, variables)).answer);
    onDone(displayName);
    return displayName;
  }, nothing);

/** Asks how the account stands, and what it may see, anew. */
export function useAskStandingAnew(): () => void {
  const queryClient = useQueryClient();
  return () => {
    for (const question of standing) void queryClient.invalidateQueries({ queryKey: [question] });
  };
}
