import { isStorable } from "../shared/asked-text.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import type { Asked } from "./asked.ts";
import { isRemoved } from "./own-second-factor.service.ts";
import type { SecondFactorReset } from "./second-factor.type.ts";

/** Takes the second factor of somebody away who lost phone and recovery codes, and ends what they were signed in to. */
export async function resetSecondFactor(
  owner: Tx,
  actor: Viewer,
  asked: Omit<Asked, "accountId">,
  username: string,
): Promise<SecondFactorReset | Refused> {
  const scopes = scopesWith(actor, ["ADMINISTRATOR"]);
  if (scopes.length === 0) return refuse("NOT_ALLOWED");
  if (!isStorable(username)) return refuse("NO_SECOND_FACTOR");
  const found = await firstRow<Found>(owner, withinSql, [username.normalize("NFC").trim(), actor.id, scopes]);
  if (found === undefined) return refuse("NO_SECOND_FACTOR");
  const about = { ...asked, accountId: found.id, actorId: actor.id };
  const gone = await owner.transactional((tx) => isReset(tx, about));
  return gone ? { displayName: found.displayName } : refuse("NO_SECOND_FACTOR");
}

interface Found extends SecondFactorReset {
  readonly id: number;
}

async function isReset(tx: Tx, asked: Asked): Promise<boolean> {
  await rows(tx, "delete from session where account_id = $1", [asked.accountId]);
  return isRemoved(tx, asked);
}

/** Another account, all of whose roles lie at or below what the actor administers, by the newest year of each place. */
const withinSql = `
  select a.id, a.display_name as "displayName" from account a
   where a.username = lower($1) and a.id <> $2 and exists (select from account_grant g where g.account_id = a.id)
     and exists (select from second_factor f where f.account_id = a.id and f.confirmed_at is not null)
     and not exists (select from account_grant g where g.account_id = a.id and not coalesce((
       select o.ancestors && $3::int[] from organisation_year o where o.organisation_id = g.organisation_id
        order by o.year desc limit 1), false))`;
