import { useText } from "../../i18n/useText.ts";
import type { TreePreview } from "../../providers/queries/treePreview.ts";
import styles from "./Change.module.css";

/** Whose year would close otherwise, and whose powers of the level above begin or end: from what to what. */
export function NatureChanged({ preview: { yearKindUnits, powers } }: { preview: TreePreview }) {
  const text = useText();
  if (yearKindUnits.length + powers.length === 0) return null;
  return (
    <ul className={styles.scroll}>
      {powers.map(({ organisationId, organisation, after }) => (
        <li key={`power ${organisationId}`}>
          {text(after ? "treeActs.preview.powerGiven" : "treeActs.preview.powerEnded", { name: organisation })}
        </li>
      ))}
      {yearKindUnits.map(({ year, organisationId, organisation, before, after }) => (
        <li key={`${year} ${organisationId}`}>
          {text(year === null ? "treeActs.preview.yearKindFrom" : "treeActs.preview.yearKindOf", {
            ...(year !== null && { year }),
            name: organisation,
            before: text(`words.yearKind.${before}`),
            after: text(`words.yearKind.${after}`),
          })}
        </li>
      ))}
    </ul>
  );
}
