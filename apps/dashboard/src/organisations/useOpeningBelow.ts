import { type Dispatch, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { askOrganisationOutline } from "../providers/queries/organisationOutline.ts";
import { loadOutline, type OutlineProgress } from "./tree/loadOutline.ts";
import { type NodeRow, outlineStamp } from "./tree/pages.ts";
import type { TreeAction, TreeState } from "./tree/state.ts";
import type { TreeUnit } from "./treeUnit.ts";
import { useFailureMessage } from "./useFailureMessage.ts";

type Top = NodeRow<TreeUnit>;
type Load = (top: Top, tell: (progress: OutlineProgress) => void, signal: AbortSignal) => Promise<void>;

interface Latest {
  readonly current: TreeState<TreeUnit>;
}

/** Everything below a unit, opened at once. */
export interface OpeningBelow {
  /** null: nothing is on its way. */
  readonly progress: OutlineProgress | null;
  /** Why it could not be opened; nothing was, then. */
  readonly problem: string | null;
  readonly open: (top: Top) => void;
  readonly close: (top: Top) => void;
  /** Leaves the tree as it was before. */
  readonly cancel: () => void;
}

/** What was opened like this and still is, is opened anew in another year: its tree is a different one. */
export function useOpeningBelow(latest: Latest, dispatch: Dispatch<TreeAction<TreeUnit>>, year: number): OpeningBelow {
  const tops = useRef(new Map<string, Top>());
  const { progress, problem, run, cancel } = useRun(useLoad(latest, dispatch, year, tops));
  const open = useCallback((top: Top) => void run([top]), [run]);
  const close = useCallback(
    ({ key }: Top) => {
      tops.current.delete(key);
      dispatch({ type: "closeBelow", id: key });
    },
    [dispatch],
  );
  useAnotherYear(year, () => {
    cancel();
    void run([...tops.current.values()].filter(({ key }) => latest.current.opened.has(key)));
  });
  return { progress, problem, open, close, cancel };
}

function useLoad(
  latest: Latest,
  dispatch: Dispatch<TreeAction<TreeUnit>>,
  year: number,
  tops: RefObject<Map<string, Top>>,
): Load {
  return useCallback(
    async (top, tell, signal) => {
      const stamp = outlineStamp(year);
      const present = (id: string) => {
        const page = latest.current.pages.get(id);
        return page?.stamp === stamp ? page.rows.map(({ node }) => node) : undefined;
      };
      const ask = (parentIds: readonly string[]) => askOrganisationOutline(parentIds, year);
      const children = await loadOutline(top.node, { present, ask, tell, signal });
      dispatch({ type: "outlined", outline: { top, stamp, children } });
      tops.current.set(top.key, top);
    },
    [latest, dispatch, year, tops],
  );
}

/** One opening at a time; a new one takes the place of the one on its way. */
function useRun(load: Load) {
  const [progress, setProgress] = useState<OutlineProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const messageOf = useFailureMessage();
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  }, []);
  const run = useCallback(
    async (tops: readonly Top[]) => {
      cancel();
      setProblem(null);
      const stop = new AbortController();
      running.current = stop;
      try {
        for (const top of tops) await load(top, atTimes(setProgress), stop.signal);
        if (running.current === stop) cancel();
      } catch (error) {
        if (stop.signal.aborted) return;
        cancel();
        setProblem(messageOf(error));
      }
    },
    [load, cancel, messageOf],
  );
  useEscape(progress !== null, cancel);
  useEffect(() => () => running.current?.abort(), []);
  return { progress, problem, run, cancel };
}

/** As often as one can listen to. */
const tellEveryMs = 700;

function atTimes(tell: (progress: OutlineProgress) => void): (progress: OutlineProgress) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (performance.now() - told < tellEveryMs) return;
    told = performance.now();
    tell(progress);
  };
}

function useEscape(isActive: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isActive) return;
    const listen = ({ key }: KeyboardEvent) => key === "Escape" && onEscape();
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [isActive, onEscape]);
}

function useAnotherYear(year: number, onChange: () => void): void {
  const before: RefObject<number> = useRef(year);
  useEffect(() => {
    if (before.current === year) return;
    before.current = year;
    onChange();
  });
}
