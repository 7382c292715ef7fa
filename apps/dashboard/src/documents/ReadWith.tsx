import { readWith } from "@xep-loai/domain";
import { Fragment } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Documents.module.css";
import { ruleParameters } from "./ruleParameters.ts";
import { useRuleYear, useSameRuleYear } from "./useRuleYear.ts";

/** The documents of the Centre that are read with this one, each leading to its rules. */
export function ReadWith({ documentId }: { readonly documentId: string }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const { date } = useFigures();
  const { year } = useRuleYear();
  const sameYear = useSameRuleYear();
  const documents = readWith(documentId, year);
  if (documents.length === 0) return null;
  return (
    <p className={styles.what}>
      {text("documents.list.readWith")}{" "}
      {documents.map(({ id, shortTitle, title, date: issuedOn }, index) => (
        <Fragment key={id}>
          {index > 0 && "; "}
          <Link title={said(title)} to={link(paths.rules, {}, { ...sameYear, [ruleParameters.documentId]: id })}>
            {said(shortTitle)}
          </Link>
          {issuedOn && ` (${date(issuedOn)})`}
        </Fragment>
      ))}
    </p>
  );
}
