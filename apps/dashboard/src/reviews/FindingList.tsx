import { useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { Panel } from "../ui/Panel.tsx";
import { FindingSaid } from "../view/FindingSaid.tsx";
import styles from "./ReviewShow.module.css";

/** What the rules found, what must be kept first, each with its clause word for word. */
export function FindingList({ subject: { findings, isJudged, isDue, review } }: { subject: ReviewedSubject }) {
  const text = useText();
  if (!isJudged || !isDue || (findings.length === 0 && !review)) return null;
  return (
    <Panel title={text("reviews.show.findings", { count: findings.length })}>
      {findings.length === 0 && <p className={styles.quiet}>{text("reviews.show.noFindings")}</p>}
      <ul className={styles.plain}>
        {inReadingOrder(findings).map((finding) => (
          <FindingSaid key={finding.ruleId} finding={finding} isAnswer={isAgainst(finding)} />
        ))}
      </ul>
    </Panel>
  );
}

type Findings = ReviewedSubject["findings"];

const order = ["FAILED", "WARNING", "UNKNOWN", "UNANSWERED"];

const inReadingOrder = (findings: Findings): Findings =>
  findings.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));

/** What is not kept shows its clause; what is not recorded yet names it. */
const isAgainst = ({ outcome }: Findings[number]): boolean => outcome === "FAILED" || outcome === "WARNING";
