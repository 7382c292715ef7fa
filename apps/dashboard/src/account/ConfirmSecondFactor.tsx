import { useText } from "../i18n/useText.ts";
import { type SecondFactorBegun, useConfirmSecondFactor } from "../providers/acts/secondFactor.ts";
import { ActForm } from "../view/ActForm.tsx";
import styles from "./Account.module.css";
import { CodeInput } from "./CodeInput.tsx";
import { QrCode } from "./QrCode.tsx";

interface ConfirmSecondFactorProps {
  readonly begun: SecondFactorBegun;
  /** With the recovery codes. */
  readonly onConfirmed: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Into the app by camera or by hand, then a code of it. */
export function ConfirmSecondFactor({ begun, onConfirmed, onCancel }: ConfirmSecondFactorProps) {
  const text = useText();
  const act = useConfirmSecondFactor();
  const confirm = async (code: string): Promise<void> => {
    const confirmed = await act.run({ code });
    if (confirmed) onConfirmed(confirmed.recoveryCodes);
  };
  return (
    <ol className={styles.steps}>
      <li>
        {text("account.factor.scan")}
        <QrCode content={begun.address} label={text("account.factor.qr")} />
        <div className={styles.quiet}>{text("account.factor.secret")}</div>
        <div className={styles.secret}>{inGroups(begun.secret)}</div>
      </li>
      <li>
        {text("account.factor.type")}
        <ActForm
          act={act}
          submitLabel={text("account.factor.confirm")}
          onSubmit={(given) => void confirm(given.text("code"))}
          onCancel={onCancel}
        >
          <CodeInput label={text("account.factor.code")} isOfApp />
        </ActForm>
      </li>
    </ol>
  );
}

/** As one reads it aloud; apps take the spaces. */
const inGroups = (secret: string): string => secret.replace(/.{4}(?=.)/g, "$& ");
