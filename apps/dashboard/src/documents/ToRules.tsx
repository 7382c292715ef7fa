import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Document } from "../providers/queries/document.ts";
import { useInForceLink } from "./useInForceLink.ts";

/** The way to the rules of a document the product knows; a board's own states values, no rules. */
export function ToRules({ document }: { document: Document }) {
  const text = useText();
  const toRules = useInForceLink("rules");
  if (!document.builtIn || !document.textHeld) return null;
  return <Link to={toRules(document)}>{text("documents.toRules")}</Link>;
}
