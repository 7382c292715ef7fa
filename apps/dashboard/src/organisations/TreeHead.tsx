import type { SubjectKind } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useTopNames } from "../ui/tierNames.ts";
import styles from "./OrganisationTree.module.css";

/** The column titles. For eyes only: a tree has no header cells, each item says its figures itself. */
export function TreeHead({ subjectKind }: { subjectKind: SubjectKind }) {
  const text = useText();
  return (
    <div aria-hidden className={`${styles.row} ${styles.columns}`}>
      <span>{text("organisations.tree.unit")}</span>
      <span>{text("organisations.tree.own")}</span>
      <span>{text(`organisations.tree.figures.${subjectKind}`)}</span>
      <span className={styles.number}>{text("organisations.tree.rated")}</span>
      <span>{text("organisations.tree.quota", useTopNames())}</span>
      <span>{text("organisations.tree.submission")}</span>
    </div>
  );
}
