import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Document } from "../providers/queries/document.ts";
import { isBase } from "./isBase.ts";
import { useInForceLink } from "./useInForceLink.ts";

/** Where a document leads: to the values it sets. */
export function DocumentActs({ document }: { readonly document: Document }) {
  const text = useText();
  const inForce = useInForceLink();
  if (document.inForce.length === 0 || (document.overrides.length === 0 && !isBase(document))) return null;
  return <Link to={inForce(document)}>{text("documents.toValues")}</Link>;
}
