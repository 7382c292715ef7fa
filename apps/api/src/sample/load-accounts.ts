import { rows, type Tx } from "../shared/tx.ts";
import { sampleAccounts, samplePassword } from "./accounts.ts";

/** Writes the sample's accounts; `hash` is what sign-in checks against. */
export async function loadAccounts(tx: Tx, hash: (password: string) => Promise<string>): Promise<void> {
  for (const { username, displayName, organisation, successor, within, role } of sampleAccounts) {
    const [account] = await rows<{ id: number }>(
      tx,
      "insert into account (username, display_name, password_hash, locale) values ($1, $2, $3, 'vi') returning id",
      [username, displayName, await hash(samplePassword)],
    );
    await rows(
      tx,
      `insert into account_grant (account_id, organisation_id, role)
       select distinct $1::int, organisation_id, $3 from organisation_version 
        where name = any ($2::text[]) and ($4::text is null or parent_id in (select organisation_id from organisation_version where name = $4))`,
      [account?.id, [organisation, successor], role, within ?? null],
    );
  }
}
