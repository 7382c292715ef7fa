import { useText } from "../i18n/useText.ts";
import type { Act } from "../providers/useAct.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "./ActDialog.tsx";

interface WithdrawalDialogProps<Variables> {
  /** What is taken back, in words. */
  readonly title: string;
  readonly act: Act<Variables, unknown>;
  readonly variablesOf: (reason: string) => Variables;
  readonly onClose: () => void;
}

/** Why something written by mistake is taken back; it is kept with the reason. */
export function WithdrawalDialog<Variables>({ title, act, variablesOf, onClose }: WithdrawalDialogProps<Variables>) {
  const text = useText();
  return (
    <ActDialog
      title={title}
      act={act}
      submitLabel={text("acts.withdraw")}
      onClose={onClose}
      variablesOf={(given) => variablesOf(given.text("reason"))}
    >
      <p>{text("acts.withdrawLead")}</p>
      <TextInput required name="reason" label={text("acts.withdrawReason")} rows={2} />
    </ActDialog>
  );
}
