import YesIcon from "@mui/icons-material/CheckOutlined";
import NoIcon from "@mui/icons-material/CloseOutlined";
import OpenIcon from "@mui/icons-material/RuleOutlined";
import { ruleById } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import { answersGiven } from "./answersGiven.ts";
import styles from "./ReviewShow.module.css";

/** What only those who reviewed can answer, and what they answered. */
export function AttestationList({ subject }: { subject: ReviewedSubject }) {
  const text = useText();
  const answers = answersGiven(subject);
  if (subject.attestable.length === 0) return null;
  return (
    <Panel title={text("reviews.attestations.title")}>
      <ul className={styles.plain}>
        {subject.attestable.map((ruleId) => (
          <li key={ruleId} className={styles.place}>
            <Answer answer={answers.get(ruleId)} />
            <Asked ruleId={ruleId} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Answer({ answer }: { answer: boolean | undefined }) {
  const text = useText();
  if (answer === undefined)
    return (
      <Mark tone="amber" icon={OpenIcon}>
        {text("reviews.attestations.open")}
      </Mark>
    );
  return (
    <Mark tone={answer ? "quiet" : "amber"} icon={answer ? YesIcon : NoIcon}>
      {text(answer ? "reviews.attestations.yes" : "reviews.attestations.no")}
    </Mark>
  );
}

function Asked({ ruleId }: { ruleId: string }) {
  const rule = ruleById(ruleId);
  return rule ? <FoldedClause openAtFirst clause={rule.clause} citation={rule.citation} ruleId={ruleId} /> : null;
}
