import { Certainty, certaintyLabels, reprintNote, ruleSetById } from "@xep-loai/domain";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { TierOrigin } from "../../providers/queries/tierOrigin.ts";
import styles from "./Origin.module.css";

/** The documents of a year, where their words come from, and how many of the rules below are known how surely. */
export function OriginDocuments({ origin: { documents, places, rules } }: { origin: TierOrigin }) {
  const said = useSaid();
  const text = useText();
  const isReprint = documents.some(({ id }) => ruleSetById(id)?.isFromOriginal === false);
  const known = Object.values(Certainty)
    .map((certainty) => ({ certainty, count: rules.filter((rule) => rule.certainty === certainty).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {doDiffer(places) ? (
        <ul className={styles.places}>
          {places.map(({ organisation, documents: own }) => (
            <li key={organisation.id}>
              {organisation.name}: {own.map(({ shortTitle }) => said(shortTitle)).join("; ")}
            </li>
          ))}
        </ul>
      ) : (
        <div>{documents.map(({ shortTitle }) => said(shortTitle)).join("; ")}</div>
      )}
      {isReprint && <div className={styles.quiet}>{said(reprintNote)}.</div>}
      <div className={styles.quiet}>
        {text("overview.origin.clauses")}{" "}
        {known.map(({ certainty, count }) => `${said(certaintyLabels[certainty]).toLowerCase()} ${count}`).join(", ")}
      </div>
      {places.length > 1 && (
        <div className={styles.quiet}>
          {text("overview.origin.ofThose", { names: places.map(({ organisation }) => organisation.name).join(", ") })}
        </div>
      )}
    </>
  );
}

/** Each of the places that merged had its own documents. */
const doDiffer = (places: TierOrigin["places"]): boolean =>
  new Set(places.map(({ documents }) => documents.map(({ id }) => id).join())).size > 1;
