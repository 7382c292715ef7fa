import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { enterFacts } from "../../providers/acts/factEntry.ts";
import { isChangedMeanwhile, Refused } from "../../providers/problem.ts";
import { askFactEntry, type EnteredFact, type FactEntry, factEntryKey } from "../../providers/queries/factEntry.ts";
import { resources } from "../../providers/resources.ts";
import { signedIn } from "../../providers/signedIn.ts";
import { useSignOutWhenSessionIsOver } from "../../providers/useSignOutWhenSessionIsOver.ts";
import { useSendingBeforeLeaving } from "../../view/useSendingBeforeLeaving.ts";
import { clashing, type TypedFact } from "./typedFact.ts";

/** How keeping goes: nothing typed yet, on its way, kept at a moment, or why not. */
export type Keeping =
  | { readonly kind: "IDLE" }
  | { readonly kind: "KEEPING" }
  | { readonly kind: "KEPT"; readonly at: Date }
  | { readonly kind: "PROBLEM"; readonly problem: Error }
  /** Somebody else wrote something else there meanwhile. */
  | { readonly kind: "CLASH"; readonly with: readonly EnteredFact[] };

/** Milliseconds after which what did not arrive is sent again by itself. */
const again = 10_000;

/** Results, and what counts or warns of them. */
const touched = [...Object.values(resources), "procedure", "tierBreakdown", "tierOrigin", "summaryTable"];

/**
 * Keeps facts as they are typed, one request at a time. What is refused waits and is sent again with the next one, what did
 * not arrive by itself; where somebody else was quicker it is sent again too, unless the same fact was changed: that is told, and nothing is overwritten.
 */
export function useKeeping(entry: FactEntry) {
  const queryClient = useQueryClient();
  const [keeping, setKeeping] = useState<Keeping>({ kind: "IDLE" });
  const waiting = useRef(new Map<string, TypedFact>());
  const latest = useRef(entry);
  const isRunning = useRef(false);
  const ours = useRef(new Map<string, unknown>());
  const typist = useRef(signedIn());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const resend = useRef<() => Promise<void>>(async () => undefined);
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

  const kept = useCallback(
    (sent: readonly TypedFact[], answer: FactEntry): true => {
      take(answer);
      for (const fact of sent) settle(waiting.current, fact);
      setKeeping({ kind: "KEPT", at: new Date() });
      for (const question of touched) void queryClient.invalidateQueries({ queryKey: [question] });
      return true;
    },
    [queryClient, take],
  );

  /** What somebody else changed meanwhile: given up here, and told. */
  const changedMeanwhile = useCallback(
    async (sent: readonly TypedFact[]): Promise<readonly EnteredFact[]> => {
      const now = await askFactEntry(latest.current.id, latest.current.year);
      take(now);
      const clash = clashing(sent, now, ours.current);
      for (const { key } of clash.typed) waiting.current.delete(key);
      return clash.found;
    },
    [take],
  );

  const enter = useCallback((sent: readonly TypedFact[]): Promise<FactEntry> => {
    for (const { key, value } of sent) ours.current.set(key, value);
    const { id, year, version } = latest.current;
    return enterFacts({ id, year, version, facts: sent.map(({ path, value }) => ({ path: [...path], value })) });
  }, []);

  const attempt = useCallback(
    async (sent: readonly TypedFact[]): Promise<boolean> => {
      try {
        return kept(sent, await enter(sent));
      } catch (problem) {
        if (!isChangedMeanwhile(problem)) throw problem;
        const found = await changedMeanwhile(sent);
        const others = [...waiting.current.values()];
        if (found.length > 0 && others.length > 0) kept(others, await enter(others));
        if (found.length > 0) setKeeping({ kind: "CLASH", with: found });
        return found.length === 0;
      }
    },
    [kept, changedMeanwhile, enter],
  );

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    // Somebody else has signed in here since: nothing is entered in their name.
    if (signedIn() !== typist.current) waiting.current.clear();
    if (isRunning.current || waiting.current.size === 0) return;
    isRunning.current = true;
    setKeeping({ kind: "KEEPING" });
    const goesOn = await attempt([...waiting.current.values()]).catch((problem: Error) => {
      setKeeping({ kind: "PROBLEM", problem });
      if (!(problem instanceof Refused)) timer.current = setTimeout(() => void resend.current(), again);
      return false;
    });
    isRunning.current = false;
    if (goesOn) await resend.current();
  }, [attempt]);

  useEffect(() => {
    resend.current = send;
  }, [send]);
  useSendingBeforeLeaving({ send, isWaiting: () => waiting.current.size > 0 });

  const keep = useCallback(
    (fact: TypedFact) => {
      waiting.current.set(fact.key, fact);
      void send();
    },
    [send],
  );
  return { keeping, keep };
}

/** What was kept waits no longer; what was typed there since was typed over it. */
function settle(waiting: Map<string, TypedFact>, fact: TypedFact): void {
  const newer = waiting.get(fact.key);
  if (newer === fact) waiting.delete(fact.key);
  else if (newer !== undefined) waiting.set(fact.key, { ...newer, before: fact.value });
}
