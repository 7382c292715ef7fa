import { useEffect } from "react";
import { useLocation } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useTopNames } from "../ui/tierNames.ts";
import { isUnder, paths } from "../view/paths.ts";
import { useView } from "../view/useView.ts";

type Page = keyof typeof paths;

/** Page and unit in the browser's tab, history and bookmarks. */
export function useDocumentTitle(): void {
  const text = useText();
  const top = useTopNames();
  const { pathname } = useLocation();
  const organisation = useOrganisation(useView()).data;
  const page = (Object.keys(paths) as Page[]).find((name) => isUnder(pathname, paths[name]));
  const parts = [page && text(`shell.pages.${page}`, top), organisation?.name, text("shell.product")];
  const title = parts.filter(Boolean).join(" – ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
