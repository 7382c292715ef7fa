import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import type { Locale, Viewer } from "../../shared/viewer.ts";

/** SQL: the ids of the packages that wait or are at work. */
export const waitingPackages = "select id from upward_package where state in ('WAITING', 'RUNNING')";

/** A package that is made. */
export interface TakenPackage {
  readonly id: string;
  readonly year: number;
  readonly organisationId: number;
  readonly ofEach: boolean;
  readonly locale: Locale;
  readonly attempts: number;
  /** As who it is made, with what that account may see now; null: the account was disabled. */
  readonly actor: Viewer | null;
}

/** Takes a package up, from its beginning: how often that happened is counted. One that is done by now stays as it is. */
export async function takeUp(owner: Tx, id: string): Promise<TakenPackage | undefined> {
  const taken = await firstRow<TakenPackage>(owner, takeUpSql, [id]);
  if (taken !== undefined) await rows(owner, "delete from upward_package_file where package_id = $1", [id]);
  return taken;
}

/** Ends a package nobody could make. */
export const endFailed = (owner: Tx, id: string): Promise<unknown> =>
  rows(owner, "update upward_package set state = 'FAILED' where id = $1", [id]);

const actor = `
  select json_build_object('id', a.id, 'username', a.username, 'displayName', a.display_name, 'locale', p.locale,
    'grants', coalesce((select json_agg(json_build_object('organisationId', g.organisation_id, 'role', g.role)
      order by g.organisation_id, g.role) from grants_at(now()) g where g.account_id = a.id), '[]'))
  from account a where a.id = p.account_id and a.disabled_at is null`;

const takeUpSql = `
  update upward_package p set state = 'RUNNING', attempts = attempts + 1, began_at = clock_timestamp(), parts_done = 0, parts_total = null
  where id = $1 and state in ('WAITING', 'RUNNING')
  returning id::text as id, year, organisation_id as "organisationId", of_each as "ofEach", locale, attempts, (${actor}) as actor`;
