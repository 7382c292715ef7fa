import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./ReviewShow.module.css";

interface KeptByResultProps {
  readonly results: ReviewedSubject["decidedResults"];
}

/** Why a review is not opened here, and the way to the decisions that would have to be cancelled first (HD 21, II.B.6). */
export function KeptByResult({ results }: KeptByResultProps) {
  const text = useText();
  const link = useViewLink();
  return (
    <div className={styles.quiet}>
      <p>{text("reviews.acts.kept")}</p>
      <ul className={`${styles.plain} ${styles.results}`}>
        {results.map(({ id, subjectKind, name }) => (
          <li key={id}>
            <Link to={link(classificationPath(id), { subjectKind })}>{text("reviews.acts.keptBy", { name })}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
