import type { Client } from "pg";
import type { FirstNumbers } from "./country-size.ts";

/** A sign-in for each level, and the administrator, with one password; answers their names. */
export async function loadAccounts(
  client: Client,
  { provinces, districts, committees, cells }: FirstNumbers,
  passwordHash: string,
): Promise<string[]> {
  const accounts = [
    ["trunguong", "Ban Tổ chức Trung ương", 1, "VIEWER"],
    ["tinh", "Ban Tổ chức tỉnh ủy", provinces, "APPRAISER"],
    ["huyen", "Ban Tổ chức huyện ủy", districts, "DECIDER"],
    ["coso", "Đảng ủy cơ sở", committees, "EDITOR"],
    ["chibo", "Chi ủy", cells, "EDITOR"],
    ["quantri", "Quản trị hệ thống", 1, "ADMINISTRATOR"],
  ] as const;
  for (const [username, name, organisation, role] of accounts) {
    await client.query(
      `with a as (insert into account (username, display_name, password_hash, locale) values ($1, $2, $3, 'vi') returning id)
       insert into account_grant (account_id, organisation_id, role) select id, $4, $5 from a`,
      [username, name, passwordHash, organisation, role],
    );
  }
  return accounts.map(([username]) => username);
}
