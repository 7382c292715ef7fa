import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import { useWithdrawOutstanding } from "../../providers/acts/outstanding.ts";
import type { OutstandingDecision } from "../../providers/queries/outstandingDecisions.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { ActDialog } from "../../view/ActDialog.tsx";
import styles from "./Outstanding.module.css";

interface WithdrawDialogProps {
  readonly decision: OutstandingDecision;
  readonly onClose: () => void;
}

/** Why a decision holds no more; it is kept to be read. */
export function WithdrawDialog({ decision, onClose }: WithdrawDialogProps) {
  const text = useText();
  const { date } = useFigures();
  const act = useWithdrawOutstanding();
  const { id, version, organisation, number, decidedOn, byBody } = decision;
  return (
    <ActDialog
      title={text("quotas.raise.withdrawOf", { name: organisation.name })}
      act={act}
      submitLabel={text("quotas.raise.withdraw")}
      onClose={onClose}
      variablesOf={(given) => ({ id, version, reason: given.text("reason") })}
    >
      <p className={styles.lead}>
        {text("quotas.raise.document", { number, day: date(decidedOn), body: byBody })}
        {". "}
        {text("quotas.raise.afterwards")}
      </p>
      <TextInput required name="reason" rows={3} label={text("quotas.raise.reason")} />
    </ActDialog>
  );
}
