import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type FilledForm, filledFormKey } from "../../providers/queries/filledForm.ts";
import { resources } from "../../providers/resources.ts";
import { useSignOutWhenSessionIsOver } from "../../providers/useSignOutWhenSessionIsOver.ts";
import { FormKeeper } from "./formKeeper.ts";

/** What rests on a form, or on facts entered with it. */
const touched = [...Object.values(resources), "factEntry", "procedure", "subjectForms"];

/** The keeper of the form on this page, and what it has to show. */
export function useFormKeeping(form: FilledForm) {
  const queryClient = useQueryClient();
  const [keeper] = useState(
    () =>
      new FormKeeper(form, (answer, isAllKept) => {
        queryClient.setQueryData(filledFormKey(answer), answer);
        if (isAllKept) for (const question of touched) void queryClient.invalidateQueries({ queryKey: [question] });
      }),
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  useSignOutWhenSessionIsOver(kept.keeping.kind === "PROBLEM" ? kept.keeping.problem : null);
  useEffect(() => {
    keeper.form = form;
  }, [form, keeper]);
  useEffect(() => sendingBeforeLeaving(keeper), [keeper]);
  return { ...kept, keeper };
}

/** What waits is sent when the connection is back and when the page is left; a closing window asks first. */
function sendingBeforeLeaving(keeper: FormKeeper): () => void {
  const send = () => void keeper.flush();
  const leaving = (event: BeforeUnloadEvent) => {
    if (keeper.kept.drafts.size === 0) return;
    send();
    event.preventDefault();
  };
  window.addEventListener("online", send);
  window.addEventListener("beforeunload", leaving);
  return () => {
    window.removeEventListener("online", send);
    window.removeEventListener("beforeunload", leaving);
    send();
  };
}
