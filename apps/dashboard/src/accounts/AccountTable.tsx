import { useText } from "../i18n/useText.ts";
import type { Account } from "../providers/queries/accounts.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { AccountActs } from "./AccountActs.tsx";
import { AccountRoles } from "./AccountRoles.tsx";
import { AccountState } from "./AccountState.tsx";
import styles from "./Accounts.module.css";

/** One row an account: who, in which state, with which roles, and what can be done. */
export function AccountTable({ accounts }: { accounts: readonly Account[] }) {
  const text = useText();
  return (
    <TableFrame label={text("accounts.title")}>
      <table className={`${table.table} ${stacked.stacked} ${styles.accounts}`}>
        <thead>
          <tr>
            <th scope="col" className={table.first}>
              {text("accounts.who")}
            </th>
            <th scope="col">{text("accounts.state")}</th>
            <th scope="col">{text("accounts.roles")}</th>
            <th scope="col" className="no-print">
              {text("accounts.acts")}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row" className={table.first}>
                {account.displayName}
                <div className={styles.quiet}>{account.username}</div>
              </th>
              <td data-label={text("accounts.state")}>
                <AccountState account={account} />
              </td>
              <td data-label={text("accounts.roles")}>
                <AccountRoles account={account} />
              </td>
              <td data-label={text("accounts.acts")} className="no-print">
                <AccountActs account={account} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
