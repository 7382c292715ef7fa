import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type FilledForm, filledFormKey } from "../../providers/queries/filledForm.ts";
import { resources } from "../../providers/resources.ts";
import { useSignOutWhenSessionIsOver } from "../../providers/useSignOutWhenSessionIsOver.ts";
import { useSendingBeforeLeaving } from "../../view/useSendingBeforeLeaving.ts";
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
  useSendingBeforeLeaving({ send: keeper.flush, isWaiting: () => keeper.kept.drafts.size > 0 });
  return { ...kept, keeper };
}
