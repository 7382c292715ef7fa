import { useText } from "../../i18n/useText.ts";
import { useWithdrawOpinion } from "../../providers/acts/procedure.ts";
import type { Opinion, Procedure } from "../../providers/queries/procedure.ts";
import { WithdrawalDialog } from "../../view/WithdrawalDialog.tsx";

interface WithdrawOpinionDialogProps {
  readonly procedure: Procedure;
  readonly opinion: Opinion;
  readonly onClose: () => void;
}

/** Takes back an opinion that was recorded by mistake. */
export function WithdrawOpinionDialog({ procedure, opinion, onClose }: WithdrawOpinionDialogProps) {
  const text = useText();
  const act = useWithdrawOpinion();
  const { id, year, version } = procedure;
  return (
    <WithdrawalDialog
      title={text("procedure.act.withdrawOf", { giver: opinion.giver })}
      act={act}
      variablesOf={(reason) => ({ id, year, version, opinionId: opinion.id, reason })}
      onClose={onClose}
    />
  );
}
