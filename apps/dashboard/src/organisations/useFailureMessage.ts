import { useCallback } from "react";
import { useSaid, useText } from "../i18n/useText.ts";
import { Refused } from "../providers/problem.ts";

/** Why units could not be loaded into the tree: what the API said, else that it did not answer. */
export function useFailureMessage(): (error: unknown) => string {
  const said = useSaid();
  const text = useText();
  return useCallback(
    (error) => (error instanceof Refused ? said(error.text) : text("organisations.tree.notLoaded")),
    [said, text],
  );
}
