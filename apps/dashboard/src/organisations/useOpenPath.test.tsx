import { act, renderHook } from "@testing-library/react";
import { I18nContextProvider } from "ra-core";
import polyglotI18nProvider from "ra-i18n-polyglot";
import { type ReactNode, useReducer } from "react";
import { expect, it } from "vitest";
import { reactAdminVi } from "../i18n/reactAdmin.vi.ts";
import { vi } from "../i18n/vi.ts";
import type { OrganisationPage, OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { visibleRows } from "./tree/rows.ts";
import { emptyTree, treeReducer } from "./tree/state.ts";
import type { TreeUnit } from "./treeUnit.ts";
import { useLatest } from "./useLatest.ts";
import { useLoadChildren } from "./useLoadChildren.ts";
import { useOpenPath } from "./useOpenPath.ts";

const noFigures: OrganisationRow["figures"] = {
  total: 0,
  rated: 0,
  pending: 0,
  notRated: 0,
  notRatedByReason: [],
  tiers: [],
  ratedCivilServants: null,
};

const aUnit = (id: string, childCount = 0): OrganisationRow => ({
  id,
  name: `Đảng bộ ${id}`,
  kind: "GRASSROOTS_PARTY_ORGANIZATION",
  level: "GRASSROOTS",
  childCount,
  own: null,
  figures: noFigures,
  quota: { worst: null, exceeded: 0, onlyIfInclusive: 0, onlyIfSmallBase: 0 },
  submission: null,
});

/** Trung ương › Hà Nội › 250 units in pages of 100. */
const children: Record<string, readonly OrganisationRow[]> = {
  null: [aUnit("tw", 2)],
  tw: [aUnit("bd"), aUnit("hn", 250)],
  hn: Array.from({ length: 250 }, (_, index) => aUnit(`u${index}`)),
};

function renderTree() {
  const asked: string[] = [];
  const answer = async (parentId: string | null, after: string | null): Promise<OrganisationPage> => {
    asked.push(`${parentId} ${after}`);
    const all = children[String(parentId)] ?? [];
    const from = Number(after ?? 0);
    const more = from + 100 < all.length;
    return { nodes: all.slice(from, from + 100), total: all.length, nextCursor: more ? String(from + 100) : null };
  };
  const { result } = renderHook(() => useTree(answer), { wrapper: InVietnamese });
  return { asked, result };
}

function useTree(answer: Parameters<typeof useLoadChildren>[0]) {
  const [state, dispatch] = useReducer(treeReducer<TreeUnit>, undefined, emptyTree<TreeUnit>);
  const openPath = useOpenPath(
    useLatest(state),
    useLoadChildren(answer, dispatch, "2020|MEMBER"),
    dispatch,
    "2020|MEMBER",
  );
  return { state, openPath };
}

const InVietnamese = ({ children: inside }: { children: ReactNode }) => (
  <I18nContextProvider value={polyglotI18nProvider(() => ({ ...reactAdminVi, ...vi }), "vi")}>
    {inside}
  </I18nContextProvider>
);

it("opens the way to a unit far down a long list, asking only as far as needed", async () => {
  const { asked, result } = renderTree();
  await act(() => result.current.openPath(["tw", "hn", "u130"]));
  expect(asked).toEqual(["null null", "tw null", "hn null", "hn 100"]);
  expect(result.current.state.focus).toEqual({ key: "u130", path: ["tw", "hn"] });
  const rows = visibleRows(result.current.state);
  expect(rows.some((row) => row.key === "u130")).toBe(true);
  expect(rows.at(-1)).toMatchObject({ type: "more", remaining: 50 });
});

it("asks nothing again for what is already there", async () => {
  const { asked, result } = renderTree();
  await act(() => result.current.openPath(["tw", "hn", "u130"]));
  await act(() => result.current.openPath(["tw", "hn", "u5"]));
  expect(asked).toHaveLength(4);
  expect(result.current.state.focus?.key).toBe("u5");
});
