import type { Role, Text } from "@xep-loai/domain";
import { z } from "zod";
import { accepted, givenDay } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { isRefused, type Refused, refuseField, refuseInput } from "../shared/refusal.ts";
import { firstRow, rows } from "../shared/tx.ts";
import type { AccountType } from "./account.type.ts";
import type { Administering } from "./administering.ts";
import { daysOfRole, type GivenRole, placeOfRole, type RoleAt } from "./given-role.ts";
import { noteAct } from "./note-act.service.ts";
import { keepingAdministrators, type SeenAccount, seenAccount } from "./seen-account.service.ts";

/** Gives a role somewhere; of one that is held or was, its days are set anew. */
export async function giveRole(at: Administering, seen: SeenAccount, given: GivenRole): Promise<AccountType | Refused> {
  const account = await seenAccount(at, seen);
  if (isRefused(account)) return account;
  const days = accepted(z.object({ given: daysOfRole(at.today) }), { given });
  const place = await placeOfRole(at, given.organisationId);
  const problems = [days, place].flatMap((read) => (isRefused(read) ? read.problems : []));
  if (isRefused(days) || isRefused(place)) return refuseInput(problems);
  return changed(at, account, { ...days.given, role: given.role, place });
}

/** Ends a role: its last day; null: it is held no more from now on. */
export async function endRole(
  at: Administering,
  seen: SeenAccount,
  { role, organisationId }: RoleAt,
  lastDay: string | null | undefined,
): Promise<AccountType | Refused> {
  const account = await seenAccount(at, seen);
  if (isRefused(account)) return account;
  const place = await placeOfRole(at, organisationId);
  if (isRefused(place)) return place;
  const held = await firstRow<Days>(at.tx, heldSql, [account.id, place, role, at.today]);
  if (held === undefined) return refuseField("given.role", notHeld);
  const earliest = held.from !== null && held.from > at.today ? held.from : at.today;
  const asked = accepted(z.object({ lastDay: lastDayFrom(earliest) }), { lastDay });
  if (isRefused(asked)) return asked;
  const until = asked.lastDay ?? dayBefore(earliest);
  return changed(at, account, { role, place, from: held.from, until });
}

interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

/** A role as it is kept. */
interface KeptRole extends Days {
  readonly role: Role;
  readonly place: number;
}

/** Keeps the days of a role, and what they were before in the log. */
export async function writeRole(
  { tx, actor, way }: Administering,
  { id, username }: Pick<AccountType, "id" | "username">,
  { role, place, from, until }: KeptRole,
): Promise<void> {
  const before = await firstRow<Days>(tx, daysSql, [id, place, role]);
  await rows(tx, writeSql, [id, place, role, from, until]);
  await noteAct(tx, {
    actorId: actor.id,
    way,
    kind: "account_grant",
    key: { account: username },
    organisationId: place,
    act: before === undefined ? "ADDED" : "CHANGED",
    before: before === undefined ? {} : { role, from_on: before.from, until_on: before.until },
    after: { role, from_on: from, until_on: until },
  });
}

const changed = (at: Administering, account: AccountType, role: KeptRole): Promise<AccountType | Refused> =>
  keepingAdministrators(at, account, async () => {
    await writeRole(at, account, role);
    await rows(at.tx, "update account set version = version + 1 where id = $1", [account.id]);
  });

const lastDayFrom = (earliest: string) =>
  givenDay.nullish().refine((day) => day == null || day >= earliest, saying(over));

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const over: Text = {
  vi: "Phải từ hôm nay và từ ngày bắt đầu của quyền trở đi; để trống: thôi quyền ngay.",
  en: "Today or later, and not before the first day of the role; left empty: it ends at once.",
};
const notHeld: Text = {
  vi: "Tài khoản không có quyền này tại đơn vị, hoặc quyền đã hết.",
  en: "The account does not hold this role at the unit, or it is over.",
};

const daysSql = `
  select from_on as "from", until_on as until from account_grant
   where account_id = $1 and organisation_id = $2 and role = $3`;

const heldSql = `${daysSql} and coalesce(until_on >= $4::date, true)`;

const writeSql = `
  insert into account_grant (account_id, organisation_id, role, from_on, until_on) values ($1, $2, $3, $4, $5)
  on conflict (account_id, organisation_id, role) do update set from_on = excluded.from_on, until_on = excluded.until_on`;
