import type { HTMLAttributes } from "react";
import { useText } from "../i18n/useText.ts";
import type { OrganisationHit } from "../providers/queries/organisationSearch.ts";
import styles from "./OrganisationTree.module.css";

/** One unit found: its name, its kind, and the units above it. */
export function SearchHit({ hit, ...props }: HTMLAttributes<HTMLLIElement> & { hit: OrganisationHit }) {
  const text = useText();
  const above = hit.path.slice(0, -1).map(({ name }) => name);
  return (
    <li {...props}>
      <span className={styles.hit}>
        <span>
          {hit.organisation.name}{" "}
          <span className={styles.kind}>{text(`words.organisationKind.${hit.organisation.kind}`)}</span>
        </span>
        {above.length > 0 && <span className={styles.hitPath}>{above.join(" › ")}</span>}
      </span>
    </li>
  );
}
