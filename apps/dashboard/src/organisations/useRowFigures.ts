import type { SubjectKind } from "@xep-loai/domain";
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { askOrganisationRows } from "../providers/queries/organisationRows.ts";
import { keep, type RowsKept } from "./tree/rowsKept.ts";

/** The figures of units that came into the tree without them. */
export interface RowFigures {
  /** null: they are on their way. */
  readonly of: (id: string) => OrganisationRow | null;
  /** They are those of the year and subject kind looked at before. */
  readonly areOld: (id: string) => boolean;
  /** The first units are in view now; the others may be printed, and are asked for once those in view are there. */
  readonly want: (inView: readonly string[], onPaper: readonly string[]) => void;
}

/** Who scrolls on within this time is not asked for. */
const stillMs = 120;
const tryAgainMs = 5_000;
/** So that who scrolls on does not wait for what nobody looks at. */
const aheadAtOnce = 100;

/** Asks for the figures of what stays in view, several units together. */
export function useRowFigures(year: number, subjectKind: SubjectKind, stamp: string): RowFigures {
  const kept = useRef<RowsKept<OrganisationRow>>(new Map());
  const wanted = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);

  const ask = useCallback(
    async (ids: readonly string[]) => {
      keep(kept.current, ids, await askOrganisationRows(ids, year, subjectKind), stamp);
      redraw();
    },
    [year, subjectKind, stamp],
  );
  const want = useCallback(
    (inView: readonly string[], onPaper: readonly string[]) => {
      const lacking = (ids: readonly string[]) => ids.filter((id) => kept.current.get(id)?.stamp !== stamp);
      const seen = lacking(inView);
      const missing = seen.length > 0 ? seen : lacking(onPaper).slice(0, aheadAtOnce);
      const question = `${stamp}|${missing}`;
      if (question === wanted.current) return;
      wanted.current = question;
      clearTimeout(timer.current);
      if (missing.length === 0) return;
      const tryAgain = () => {
        if (wanted.current === question) timer.current = setTimeout(again, tryAgainMs);
      };
      const again = () => void ask(missing).catch(tryAgain);
      timer.current = setTimeout(again, stillMs);
    },
    [ask, stamp],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    of: (id) => kept.current.get(id)?.row ?? null,
    areOld: (id) => kept.current.get(id)?.stamp !== stamp,
    want,
  };
}
