import { useText } from "../i18n/useText.ts";
import { useRemoveSecondFactor } from "../providers/acts/secondFactor.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { CodeInput } from "./CodeInput.tsx";
import { PasswordInput } from "./PasswordInput.tsx";

/** Password and code, before it is taken away. */
export function RemoveDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  return (
    <ActDialog
      title={text("account.factor.remove")}
      act={useRemoveSecondFactor()}
      submitLabel={text("account.factor.remove")}
      onClose={onClose}
      variablesOf={(given) => ({ password: given.secret("password"), code: given.text("code") })}
    >
      <div>{text("account.factor.removeLead")}</div>
      <PasswordInput />
      <CodeInput label={text("account.factor.anyCode")} />
    </ActDialog>
  );
}
