import { useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Panel } from "../ui/Panel.tsx";
import { FindingSaid } from "../view/FindingSaid.tsx";
import styles from "./ReviewShow.module.css";

/** Of somebody who is not reviewed: why, with the clause that says who is. */
export function WhyNotDue({ subject: { notDue } }: { subject: ReviewedSubject }) {
  const text = useText();
  if (notDue === null) return null;
  return (
    <Panel title={text("reviews.show.whyNotDue")}>
      <ul className={styles.plain}>
        <FindingSaid isAnswer finding={notDue} />
      </ul>
    </Panel>
  );
}
