import type { Role } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { useHolds } from "../view/useHolds.ts";
import styles from "./Account.module.css";
import { PasswordPanel } from "./PasswordPanel.tsx";
import { ResetSecondFactor } from "./ResetSecondFactor.tsx";
import { SecondFactorPanel } from "./SecondFactorPanel.tsx";

const administrators: readonly Role[] = ["ADMINISTRATOR"];

/** Tài khoản của tôi: what else than the password is asked for; an administrator helps who lost it. */
export function AccountPage() {
  const text = useText();
  const viewer = useViewer().data;
  const administers = useHolds(administrators);
  return (
    <article className={styles.page}>
      <PageHead title={text("account.title")} lead={viewer && `${viewer.displayName} (${viewer.username})`} />
      <PasswordPanel />
      <SecondFactorPanel />
      {administers && <ResetSecondFactor />}
    </article>
  );
}
