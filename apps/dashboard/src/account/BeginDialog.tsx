import { useText } from "../i18n/useText.ts";
import { type SecondFactorBegun, useBeginSecondFactor } from "../providers/acts/secondFactor.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { PasswordInput } from "./PasswordInput.tsx";

interface BeginDialogProps {
  readonly onBegun: (begun: SecondFactorBegun) => void;
  readonly onClose: () => void;
}

/** The password once more, before a secret is shown. */
export function BeginDialog({ onBegun, onClose }: BeginDialogProps) {
  const text = useText();
  return (
    <ActDialog
      title={text("account.factor.begin")}
      act={useBeginSecondFactor(onBegun)}
      submitLabel={text("account.factor.next")}
      onClose={onClose}
      variablesOf={(given) => ({ password: given.secret("password") })}
    >
      <div>{text("account.factor.beginLead")}</div>
      <PasswordInput />
    </ActDialog>
  );
}
