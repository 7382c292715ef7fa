import type { Dependent } from "@xep-loai/domain";
import { rows, type Tx } from "../../shared/tx.ts";
import { dependents, scopes } from "./dependents.sql.ts";
import { type Flagged, scopeKey } from "./flagged.ts";

/** What rests on each of some classifications, scopes of quotas included. */
export type Dependents = ReadonlyMap<string, readonly Dependent[]>;

interface Edge extends Dependent {
  readonly on: string;
}

/** Two statements, however many they are. */
export async function dependentsOfEach(tx: Tx, year: number, ids: readonly string[]): Promise<Dependents> {
  const edges = [
    ...(await rows<Edge>(tx, restingOn, [year, ids])),
    ...(await rows<Edge>(tx, countedIn, [year, ids])).map((edge) => ({ ...edge, id: scopeKey(edge.id) })),
  ];
  return Map.groupBy(edges, ({ on }) => on);
}

/** The scopes those classifications count in that are closed and over their quota; while somebody is pending nothing is final. */
export const scopesBeyondQuota = async (tx: Tx, year: number, ids: readonly string[]): Promise<BeyondQuota[]> =>
  (await rows<{ id: string; ruleId: string }>(tx, beyond, [year, ids])).map(({ id, ruleId }) => ({
    flagged: scopeKey(id),
    ruleId,
  }));

interface BeyondQuota {
  readonly flagged: Flagged;
  readonly ruleId: string;
}

/** A scope of a year that is closed and over its quota. */
export interface ScopeBeyond {
  readonly id: string;
  readonly year: number;
}

/** Those of the collectives and leaders counted together with the ones of an organisation, of every open year. */
export const collectivesBeyondQuota = (tx: Tx, organisationId: number): Promise<ScopeBeyond[]> =>
  rows(tx, collectivesBeyond, [organisationId]);

const restingOn = `select on_id::text as "on", id::text as id, via from (${dependents}) edge order by on_id, id`;

const countedIn = `${scopes(`c.id::text as "on", q.id::text as id, 'QUOTA' as via`)} order by 1, 2`;

const beyond = `
  select q.id::text as id, quota_rule(q) as "ruleId"
  from quota_use q
  where q.id in (${scopes("q.id")}) and quota_blocks(q)`;

const collectivesBeyond = `
  select q.id::text as id, q.year
  from organisation_year o
  join cycle y on y.year = o.year and y.state = 'OPEN'
  join quota_use q on q.year = o.year and q.organisation_id = o.manager_id and q.subject_kind in ('COLLECTIVE', 'LEADER')
  where o.organisation_id = $1 and quota_blocks(q)`;
