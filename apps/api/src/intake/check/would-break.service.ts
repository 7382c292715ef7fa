import type { MikroORM } from "@mikro-orm/postgresql";
import type { Text } from "@xep-loai/domain";
import type { Ref } from "../../organisation/standing.service.ts";
import { quotaUsesById } from "../../quota/quota-row.service.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { type BarredRow, barredRows } from "../apply/barred-rows.service.ts";
import { rowsToWrite } from "../apply/rows-to-write.service.ts";

/** A quota that would be exceeded, or further exceeded, once a workbook is applied. */
export interface BrokenQuota {
  /** Of the scope. */
  readonly id: string;
  readonly organisation: Ref;
  readonly scopeLabel: Text;
  readonly arithmetic: Text;
  /** How many too many now; 0: it is kept now. */
  readonly overNow: number;
  readonly over: number;
}

/** More would not be read one by one; the worst first. */
const most = 50;

/** What stands against a workbook as a whole. */
interface Broken {
  readonly quotas: readonly BrokenQuota[];
  readonly barred: readonly BarredRow[];
}

/** The quotas and rules a checked workbook would break, counted by the triggers that count results; nothing of it is kept. */
export async function brokenBy(orm: MikroORM, intakeId: string, year: number): Promise<Broken> {
  const tx = orm.em.fork();
  await tx.begin();
  try {
    const quotas = await tried(tx, intakeId, year);
    return { quotas, barred: await barredRows(tx, intakeId, year, Number.POSITIVE_INFINITY) };
  } finally {
    await tx.rollback();
  }
}

async function tried(tx: Tx, intakeId: string, year: number): Promise<readonly BrokenQuota[]> {
  const before = new Map((await rows<Over>(tx, beyond, [year])).map(({ id, over }) => [id, over]));
  for await (const some of rowsToWrite(tx, intakeId)) await rows(tx, asApplied, [year, JSON.stringify(some)]);
  const worse = (await rows<Over>(tx, beyond, [year]))
    .filter(({ id, over }) => over > (before.get(id) ?? 0))
    .slice(0, most);
  const uses = await quotaUsesById(
    tx,
    year,
    worse.map(({ id }) => id),
  );
  return worse.flatMap(({ id, over }) => {
    const use = uses.get(id);
    if (use === undefined) return [];
    const { organisation, scopeLabel, arithmetic } = use;
    return [{ id, organisation, scopeLabel, arithmetic, overNow: before.get(id) ?? 0, over }];
  });
}

interface Over {
  readonly id: string;
  readonly over: number;
}

const beyond = `
  select q.id::text as id, q.excellent - quota_limit(q) as over from quota_use q
  where q.year = $1 and q.excellent > quota_limit(q) and not quota_is_tolerated(q) order by 2 desc, q.id`;

const asApplied = `
  update classification c set
    facts = coalesce(t.target -> 'facts', c.facts),
    self_tier = case when t.target ? 'selfRating' then t.target #>> '{selfRating,tier}' else c.self_tier end,
    not_rated_reason = case when t.target ? 'selfRating' then t.target #>> '{selfRating,notRatedReason}' else c.not_rated_reason end,
    proposed_tier = coalesce(t.target ->> 'proposedTier', c.proposed_tier),
    state = case when t.target ? 'proposedTier' then 'PROPOSED'
      when t.target ? 'selfRating' then case when t.target #>> '{selfRating,tier}' is null then 'DRAFT' else 'SELF_RATED' end else c.state end
  from jsonb_to_recordset($2::jsonb) t(id bigint, target jsonb)
  where c.year = $1 and c.id = t.id`;
