import { useState } from "react";
import { Link } from "react-router";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { OutstandingDecision } from "../../providers/queries/outstandingDecisions.ts";
import { QuietButton } from "../../ui/QuietButton.tsx";
import { paths } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import styles from "./Outstanding.module.css";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

/** One decision: of which unit, which rate, by which document, on what ground, and who recorded it. */
export function DecisionEntry({ decision }: { decision: OutstandingDecision }) {
  const text = useText();
  const link = useViewLink();
  const { date, moment } = useFigures();
  const [isOpen, setOpen] = useState(false);
  const { organisation, rate, number, decidedOn, byBody, note, recordedByName, recordedAt, mayWithdraw } = decision;
  return (
    <li>
      <Link to={link(paths.quotas, { organisationId: organisation.id })}>{organisation.name}</Link>:{" "}
      {text("quotas.raise.upTo", { rate })},{" "}
      {text("quotas.raise.document", { number, day: date(decidedOn), body: byBody })}{" "}
      {mayWithdraw && (
        <QuietButton label={text("quotas.raise.withdrawOf", { name: organisation.name })} onClick={() => setOpen(true)}>
          {text("quotas.raise.withdraw")}
        </QuietButton>
      )}
      {note && <span className={styles.line}>«{note}»</span>}
      <span className={styles.quiet}>
        {text("quotas.raise.enteredBy", { name: recordedByName, moment: moment(recordedAt) })}
      </span>
      <Withdrawn decision={decision} />
      {isOpen && <WithdrawDialog decision={decision} onClose={() => setOpen(false)} />}
    </li>
  );
}

function Withdrawn({ decision: { withdrawnAt, withdrawnByName, withdrawnReason } }: { decision: OutstandingDecision }) {
  const text = useText();
  const { moment } = useFigures();
  if (withdrawnAt === null) return null;
  return (
    <span className={styles.quiet}>
      {text("quotas.raise.withdrawn", {
        name: withdrawnByName ?? "",
        moment: moment(withdrawnAt),
        reason: withdrawnReason ?? "",
      })}
    </span>
  );
}
