import { useText } from "../i18n/useText.ts";
import { LanguageSwitch } from "../layout/LanguageSwitch.tsx";
import { useViewer } from "../providers/queries/viewer.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { SignOutButton } from "../view/SignOutButton.tsx";
import styles from "./Account.module.css";
import { PasswordPanel } from "./PasswordPanel.tsx";
import { SecondFactorPanel } from "./SecondFactorPanel.tsx";

/** Nothing else is answered until the account has a password of its own, and a second factor where it needs one: set them up, or leave. */
export function SetUpFirst() {
  const text = useText();
  const viewer = useViewer().data;
  return (
    <main className={styles.alone}>
      <div className={styles.page}>
        <div className={`${styles.product} no-print`}>
          <span lang="vi">{text("shell.product")}</span>
          <LanguageSwitch />
        </div>
        <PageHead title={text("account.title")} lead={viewer && `${viewer.displayName} (${viewer.username})`} />
        {viewer?.isPasswordDue ? <PasswordPanel /> : <SecondFactorPanel />}
        <div className="no-print">
          <SignOutButton />
        </div>
      </div>
    </main>
  );
}
