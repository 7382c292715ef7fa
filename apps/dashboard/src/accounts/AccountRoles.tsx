import { roleLabels } from "@xep-loai/domain";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Account, AccountRole } from "../providers/queries/accounts.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { todayInVietnam } from "../view/today.ts";
import styles from "./Accounts.module.css";
import { EndRoleDialog } from "./EndRoleDialog.tsx";

/** What it may do where, with the days; a role that is over stays to be read. */
export function AccountRoles({ account }: { account: Account }) {
  const text = useText();
  const [ending, setEnding] = useState<AccountRole | null>(null);
  const today = todayInVietnam();
  return (
    <>
      <ul className={styles.roles}>
        {account.roles.map((role) => (
          <li key={`${role.organisation.id} ${role.role}`}>
            <RoleSaid role={role} />{" "}
            {account.mayChange && (role.until === null || role.until >= today) && (
              <QuietButton onClick={() => setEnding(role)}>{text("accounts.end.short")}</QuietButton>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndRoleDialog account={account} role={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function RoleSaid({ role: { role, organisation, from, until, isHeld } }: { role: AccountRole }) {
  const text = useText();
  const said = useSaid();
  const { date } = useFigures();
  const days = [
    from && text("accounts.from", { day: date(from) }),
    until && text("accounts.until", { day: date(until) }),
  ].filter((part) => part !== null && part !== "");
  return (
    <span className={isHeld ? "" : styles.quiet}>
      {said(roleLabels[role])}
      {" · "}
      {organisation.name}
      {days.length > 0 && <span className={styles.quiet}>{` · ${days.join(" ")}`}</span>}
      {!isHeld && ` (${text(until !== null && until < todayInVietnam() ? "accounts.over" : "accounts.toCome")})`}
    </span>
  );
}
