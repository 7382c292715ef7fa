import { useText } from "../../i18n/useText.ts";
import { useWithdraw } from "../../providers/acts/ownStep.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import { ActDialog } from "../../view/ActDialog.tsx";

interface WithdrawDialogProps {
  readonly classification: Pick<Classification, "id" | "year" | "version">;
  readonly onClose: () => void;
}

/** Takes the proposal back, so that it can be changed. */
export function WithdrawDialog({ classification: { id, year, version }, onClose }: WithdrawDialogProps) {
  const text = useText();
  return (
    <ActDialog
      title={text("entry.withdraw")}
      act={useWithdraw()}
      submitLabel={text("entry.withdraw")}
      onClose={onClose}
      variablesOf={() => ({ year, items: [{ id, version }] })}
    >
      {text("entry.withdrawLead")}
    </ActDialog>
  );
}
