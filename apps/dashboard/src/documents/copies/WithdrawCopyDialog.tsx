import { useText } from "../../i18n/useText.ts";
import { useWithdrawCorrection } from "../../providers/acts/textCorrection.ts";
import type { TextCorrection } from "../../providers/queries/textCorrections.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { ActDialog } from "../../view/ActDialog.tsx";

interface WithdrawCopyDialogProps {
  readonly correction: TextCorrection;
  readonly onClose: () => void;
}

/** Asks why what was entered from a copy is to hold no more. */
export function WithdrawCopyDialog({ correction: { id, version, citation }, onClose }: WithdrawCopyDialogProps) {
  const text = useText();
  return (
    <ActDialog
      title={text("copies.withdraw.title", { place: citation })}
      act={useWithdrawCorrection()}
      submitLabel={text("copies.withdraw.act")}
      onClose={onClose}
      variablesOf={(given) => ({ id, version, reason: given.text("reason") })}
    >
      <p>{text("copies.withdraw.follows")}</p>
      <TextInput required name="reason" label={text("copies.withdraw.reason")} rows={2} />
    </ActDialog>
  );
}
