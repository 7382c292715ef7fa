import { Link } from "react-router";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Document, StatedValue } from "../providers/queries/document.ts";
import { documentPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Documents.module.css";
import { isBase } from "./isBase.ts";

/** So many values are told where the document is one of several. */
const told = 4;

/**
 * What a document changes of those above it, in short; what it states in vain is told elsewhere. Of a year without rules
 * nothing is known above it.
 */
export function WhatItChanges({ document }: { document: Document }) {
  const text = useText();
  const link = useViewLink();
  const used = document.overrides.filter(({ used: isUsed, upper }) => isUsed || upper === null);
  if (used.length === 0) return <NothingChanged document={document} />;
  return (
    <ul className={styles.values}>
      {used.slice(0, told).map((stated) => (
        <Changed key={stated.parameter.id} stated={stated} />
      ))}
      {used.length > told && (
        <li>
          <Link to={link(documentPath(document.id))}>
            {text("documents.list.more", { smart_count: used.length - told })}
          </Link>
        </li>
      )}
    </ul>
  );
}

function Changed({ stated: { parameter, stated, upper } }: { stated: StatedValue }) {
  const text = useText();
  const said = useSaid();
  return (
    <li>
      {said(parameter.label)}: <strong>{said(stated.text)}</strong>{" "}
      {upper && (
        <span className={styles.quiet}>{text("documents.list.before", { value: said(upper.shown.text) })}</span>
      )}
    </li>
  );
}

function NothingChanged({ document }: { document: Document }) {
  const text = useText();
  if (!document.textHeld) return <span className={styles.quiet}>{text("documents.list.onlyNamed")}</span>;
  return (
    <span className={styles.quiet}>{text(isBase(document) ? "documents.list.base" : "documents.list.noValue")}</span>
  );
}
