import { Link } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import type { ValueInForce } from "../providers/queries/parameterFields.ts";
import { documentPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Documents.module.css";

/** Which document states a value; where none does, that the value is the recommended one. */
export function Source({ value: { document, shown } }: { readonly value: Pick<ValueInForce, "document" | "shown"> }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  if (document)
    return (
      <Link className={styles.source ?? ""} to={link(documentPath(document.id))}>
        {said(document.shortTitle)}
      </Link>
    );
  if (shown.value === null) return null;
  return <span className={styles.source}>{text("documents.recommended")}</span>;
}
