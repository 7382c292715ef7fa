import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { enterFacts } from "../../providers/acts/factEntry.ts";
import { isChangedMeanwhile } from "../../providers/problem.ts";
import { askFactEntry, type EnteredFact, type FactEntry, factEntryKey } from "../../providers/queries/factEntry.ts";
import { resources } from "../../providers/resources.ts";
import { useSignOutWhenSessionIsOver } from "../../providers/useSignOutWhenSessionIsOver.ts";
import { clashing, type TypedFact } from "./typedFact.ts";

/** How keeping goes: nothing typed yet, on its way, kept at a moment, or why not. */
export type Keeping =
  | { readonly kind: "IDLE" }
  | { readonly kind: "KEEPING" }
  | { readonly kind: "KEPT"; readonly at: Date }
  | { readonly kind: "PROBLEM"; readonly problem: Error }
  /** Somebody else wrote something else there meanwhile. */
  | { readonly kind: "CLASH"; readonly with: readonly EnteredFact[] };

/** Results, and what counts or warns of them. */
const touched = [...Object.values(resources), "procedure", "tierBreakdown", "tierOrigin", "summaryTable"];

/**
 * Keeps facts as they are typed, one request at a time. What is refused waits and is sent again with the next one; where somebody
 * else was quicker it is sent again too, unless the same fact was changed: that is told, and nothing is overwritten.
 */
export function useKeeping(entry: FactEntry) {
  const queryClient = useQueryClient();
  const [keeping, setKeeping] = useState<Keeping>({ kind: "IDLE" });
  const waiting = useRef(new Map<string, TypedFact>());
  const latest = useRef(entry);
  const isRunning = useRef(false);
  useEffect(() => {
    if (entry.version >= latest.current.version) latest.current = entry;
  }, [entry]);
  useSignOutWhenSessionIsOver(keeping.kind === "PROBLEM" ? keeping.problem : null);

  const take = useCallback(
    (answer: FactEntry) => {
      latest.current = answer;
      queryClient.setQueryData(factEntryKey(answer.id, answer.year), answer);
    },
    [queryClient],
  );

  const send = useCallback(async (): Promise<void> => {
    if (isRunning.current || waiting.current.size === 0) return;
    isRunning.current = true;
    setKeeping({ kind: "KEEPING" });
    const sent = [...waiting.current.values()];
    const { id, year, version } = latest.current;
    try {
      take(await enterFacts({ id, year, version, facts: sent.map(({ path, value }) => ({ path: [...path], value })) }));
      for (const fact of sent) if (waiting.current.get(fact.key) === fact) waiting.current.delete(fact.key);
      setKeeping({ kind: "KEPT", at: new Date() });
      for (const question of touched) void queryClient.invalidateQueries({ queryKey: [question] });
    } catch (problem) {
      if (!isChangedMeanwhile(problem)) setKeeping({ kind: "PROBLEM", problem: problem as Error });
      else {
        const now = await askFactEntry(id, year);
        take(now);
        const clash = clashing(sent, now);
        for (const { key } of clash.typed) waiting.current.delete(key);
        if (clash.typed.length > 0) setKeeping({ kind: "CLASH", with: clash.found });
        else {
          isRunning.current = false;
          return send();
        }
      }
      isRunning.current = false;
      return;
    }
    isRunning.current = false;
    return send();
  }, [queryClient, take]);

  const keep = useCallback(
    (fact: TypedFact) => {
      waiting.current.set(fact.key, fact);
      void send();
    },
    [send],
  );
  return { keeping, keep };
}
