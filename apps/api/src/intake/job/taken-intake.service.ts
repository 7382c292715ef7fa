import type { Text } from "@xep-loai/domain";
import type { Problem } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import type { IntakeState } from "../intake-state.ts";

/** SQL: the ids of the intakes that wait or are at work. */
export const waitingIntakes = "select id from intake where state in ('UPLOADED', 'CHECKING', 'APPLYING', 'UNDOING')";

/** An intake that is worked on. */
export interface TakenIntake {
  readonly id: string;
  readonly year: number;
  readonly organisationId: number;
  readonly state: IntakeState;
  readonly isStaged: boolean;
  readonly attempts: number;
  /** In whose name it is worked on, with what that account may do now; null: the account was disabled. */
  readonly actor: Viewer | null;
}

/** Takes an intake up: how often that happened is counted, so that one nobody can finish is not tried for ever. */
export const takeUp = (owner: Tx, id: string): Promise<TakenIntake | undefined> =>
  firstRow<TakenIntake>(owner, takeUpSql, [id]);

const actor = `
  select json_build_object('id', a.id, 'username', a.username, 'displayName', a.display_name, 'locale', a.locale,
    'grants', coalesce((select json_agg(json_build_object('organisationId', g.organisation_id, 'role', g.role)
      order by g.organisation_id, g.role) from grants_at(now()) g where g.account_id = a.id), '[]'))
  from account a where a.id = coalesce(i.asked_by, i.account_id) and a.disabled_at is null`;

const takeUpSql = `
  update intake i set state = case state when 'UPLOADED' then 'CHECKING' else state end, attempts = attempts + 1,
    began_at = clock_timestamp(), rows_done = 0, rows_total = null
  where id = $1 and state in ('UPLOADED', 'CHECKING', 'APPLYING', 'UNDOING')
  returning id::text as id, year, organisation_id as "organisationId", state, is_staged as "isStaged", attempts, (${actor}) as actor`;

/** Where a job ends that was refused: what was checked stays checked, what was applied stays applied. */
const backFrom: Partial<Record<IntakeState, IntakeState>> = { APPLYING: "CHECKED", UNDOING: "APPLIED" };

/** Why a job did not do what was asked: a refusal of an act or of a workbook. */
export interface KeptRefusal {
  readonly code: string;
  readonly message: Text;
  readonly problems: readonly Problem[];
}

export const keptRefusal = ({ code, message, problems }: KeptRefusal): KeptRefusal => ({ code, message, problems });

/** Ends a job without what it was to do. */
export async function endRefused(
  owner: Tx,
  { id, state }: TakenIntake,
  refusal: KeptRefusal,
  endState: "REFUSED" | "FAILED",
): Promise<void> {
  const values = [id, backFrom[state] ?? endState, JSON.stringify(refusal)];
  await rows(owner, "update intake set state = $2, refusal = $3, version = version + 1 where id = $1", values);
}
