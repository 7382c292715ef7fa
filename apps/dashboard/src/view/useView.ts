import { createContext, useCallback, useContext } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { changedView, searchOf, type View, viewParameters } from "./view.ts";

export const ViewContext = createContext<View | null>(null);

/** What is looked at on this page: unit, year, subject kind, group. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("useView stands outside of ViewGate");
  return view;
}

export type Others = Readonly<Record<string, string | null>>;

/** Makes links that keep the view but for the given change. */
export function useViewLink(): (path: string, change?: Partial<View>, others?: Others) => string {
  const view = useView();
  return useCallback(
    (path, change = {}, others = {}) => `${path}?${searchOf(changedView(view, change), others)}`,
    [view],
  );
}

/** Changes the view of this page; the page's own parameters stay. */
export function useChangeView(): (change: Partial<View>) => void {
  const link = useViewLink();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  return useCallback(
    (change) => navigate(link(pathname, change, othersIn(search))),
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

const othersIn = (search: URLSearchParams): Others =>
  Object.fromEntries([...search].filter(([name]) => !viewParameters.includes(name)));
