import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { useOrganisation } from "../providers/queries/organisation.ts";
import type { OrganisationHit } from "../providers/queries/organisationSearch.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import type { GrowingTree } from "./useOrganisationTree.ts";

/** What to do with a row once it is drawn and focused: bring it into sight, or give it the keyboard too. */
export type FocusWish = RefObject<{ readonly key: string; readonly how: "SEE" | "TAKE" } | null>;

interface ShownUnit {
  /** The reader opened or chose this unit: it is the unit of the view from now on. */
  readonly show: (id: string) => void;
  /** The reader chose a hit of the search. */
  readonly showHit: (hit: OrganisationHit) => void;
  readonly wish: FocusWish;
}

/** Keeps tree and URL together: the unit of the view is open in the tree, the unit opened in the tree is in the URL. */
export function useShownUnit(tree: GrowingTree): ShownUnit {
  const link = useViewLink();
  const navigate = useNavigate();
  const wish: FocusWish = useRef(null);
  const shown = useRef<string | null>(null);

  const show = useCallback(
    (organisationId: string) => {
      shown.current = organisationId;
      navigate(link(paths.organisations, { organisationId }), { replace: true });
    },
    [link, navigate],
  );
  const showHit = useCallback(
    ({ organisation, path }: OrganisationHit) => {
      show(organisation.id);
      void tree.openPath(path.map(({ id }) => id)).then(() => wished(wish, organisation.id, "TAKE"));
    },
    [show, tree.openPath],
  );
  useFollowUrl(tree, shown, wish);
  return { show, showHit, wish };
}

const wished = (wish: FocusWish, key: string, how: "SEE" | "TAKE"): void => {
  wish.current = { key, how };
};

/** Opens the way to a unit that came by the URL: a link, the breadcrumb, Back. */
function useFollowUrl({ openPath, dispatch }: GrowingTree, shown: RefObject<string | null>, wish: FocusWish): void {
  const view = useView();
  const { data: organisation, isPlaceholderData } = useOrganisation(view);
  useEffect(() => {
    if (!organisation || isPlaceholderData || shown.current === organisation.id) return;
    shown.current = organisation.id;
    const path = organisation.breadcrumb.map(({ id }) => id);
    void openPath(path).then(() => {
      wished(wish, organisation.id, "SEE");
      dispatch({ type: "open", ids: path });
    });
  }, [organisation, isPlaceholderData, openPath, dispatch, shown, wish]);
}
