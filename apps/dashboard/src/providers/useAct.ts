import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useSignOutWhenSessionIsOver } from "./useSignOutWhenSessionIsOver.ts";

/** One act of the user, and how it went. */
export interface Act<Variables, Answer> {
  /** Does it; answers what the API answered, or null where it was not done: then `problem` says why. */
  readonly run: (variables: Variables) => Promise<Answer | null>;
  readonly isRunning: boolean;
  /** Why it was not done the last time; null: it was, or nobody tried yet. Shown by `ActProblem`. */
  readonly problem: Error | null;
  /** Asks the questions it touches anew and forgets the problem. */
  readonly reload: () => Promise<void>;
}

/**
 * Something the user does: `act` sends the mutation (providers/acts/), `touches` names the questions whose answers it
 * changes, by the first part of their keys: a resource, or the name of a question. They are answered anew before `run` ends.
 */
export function useAct<Variables, Answer>(
  act: (variables: Variables) => Promise<Answer>,
  touches: readonly string[],
): Act<Variables, Answer> {
  const askAnew = useAskAnew(touches);
  const mutation = useMutation<Answer, Error, Variables>({
    mutationFn: act,
    networkMode: "always",
    onSuccess: askAnew,
  });
  useSignOutWhenSessionIsOver(mutation.error);
  const { mutateAsync, reset, isPending, error } = mutation;
  return {
    run: (variables) => mutateAsync(variables).catch(() => null),
    isRunning: isPending,
    problem: error,
    reload: async () => {
      await askAnew();
      reset();
    },
  };
}

function useAskAnew(touches: readonly string[]): () => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(async () => {
    await Promise.all(touches.map((question) => queryClient.invalidateQueries({ queryKey: [question] })));
  }, [queryClient, touches]);
}
