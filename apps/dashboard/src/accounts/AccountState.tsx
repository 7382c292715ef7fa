import LockIcon from "@mui/icons-material/LockOutlined";
import PasswordIcon from "@mui/icons-material/PasswordOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Account } from "../providers/queries/accounts.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./Accounts.module.css";

/** Whether it can sign in, and by what. */
export function AccountState({ account: { lockedAt, oneTimeUntil, hasSecondFactor } }: { account: Account }) {
  const text = useText();
  const { moment } = useFigures();
  return (
    <>
      {lockedAt ? (
        <Mark tone="red" icon={LockIcon}>
          {text("accounts.locked", { moment: moment(lockedAt) })}
        </Mark>
      ) : oneTimeUntil ? (
        <Mark tone="amber" icon={PasswordIcon}>
          {text("accounts.oneTime", { moment: moment(oneTimeUntil) })}
        </Mark>
      ) : (
        text("accounts.active")
      )}
      {hasSecondFactor && <div className={styles.quiet}>{text("accounts.secondFactor")}</div>}
    </>
  );
}
