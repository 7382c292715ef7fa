import { createContext, useCallback, useContext } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { comingYearParameter } from "./comingYear.ts";
import { listParameters } from "./paths.ts";
import { changedView, othersIn, searchOf, type View } from "./view.ts";

export const ViewContext = createContext<View | null>(null);

/** What is looked at on this page: unit, year, subject kind, group. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("useView stands outside of ViewGate");
  return view;
}

export type Others = Readonly<Record<string, string | null>>;

/** Makes links that keep the view but for the given change; where no view is known, the page chooses its own. */
export function useViewLink(): (path: string, change?: Partial<View>, others?: Others) => string {
  const view = useContext(ViewContext);
  return useCallback(
    (path, change = {}, others = {}) => (view ? `${path}?${searchOf(changedView(view, change), others)}` : path),
    [view],
  );
}

/** What a page asks for that another year does not have: a quota scope is of one year, a year to come is none opened. */
const ofOneYear = { [listParameters.quotaUseId]: null, [comingYearParameter]: null };

/** Changes the view of this page; the page's own parameters stay as far as the year has them. */
export function useChangeView(): (change: Partial<View>) => void {
  const link = useViewLink();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  return useCallback(
    (change) =>
      navigate(link(pathname, change, { ...othersIn(search), ...(change.year === undefined ? {} : ofOneYear) })),
    [link, navigate, pathname, search],
  );
}

/** Changes parameters of the page itself (a filter, a table); null removes one. */
export function useChangeOthers(): (change: Others) => void {
  const link = useViewLink();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  return useCallback(
    (change) => navigate(link(pathname, {}, { ...othersIn(search), ...change })),
    [link, navigate, pathname, search],
  );
}
