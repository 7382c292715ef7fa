import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import { useView } from "../view/useView.ts";
import styles from "./Overview.module.css";

/** Whether the unit's own report is in with its superior; nothing where none is expected. */
export function OwnSubmission() {
  const text = useText();
  const { date } = useFigures();
  const submission = useOrganisation(useView()).data?.submission;
  if (!submission || submission.state === "NOT_EXPECTED") return null;
  const { state, receivedWith, receivedAt, submittedAt, dueOn } = submission;
  const sent = receivedAt ?? submittedAt;
  return (
    <p className={styles.own}>
      <span>{text("overview.submissions.own")}</span>
      <SubmissionBadge submission={submission} />
      {state === "RECEIVED_ABOVE" && receivedWith && <span>{receivedWith}</span>}
      {sent && <span>{text("overview.submissions.on", { date: date(sent) })}</span>}
      {!sent && dueOn && <span>{text("overview.submissions.dueOn", { date: date(dueOn) })}</span>}
    </p>
  );
}
