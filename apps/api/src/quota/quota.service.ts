import { type Level, QuotaStatus, type SubjectKind } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import { bigintKey, cursorKey, intKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { margin, type QuotaRow, quotaUseMaker, selectQuotaRows, severityOrder } from "./quota-row.service.ts";
import type { QuotaUsePage } from "./quota-use-page.type.ts";

export interface QuotaUsesInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind?: SubjectKind | null | undefined;
  readonly status?: readonly QuotaStatus[] | null | undefined;
  readonly includeBelow: boolean;
  /** Of whose scopes: of organisations of this level alone; left out: of every level. */
  readonly level?: Level | null | undefined;
  /** Those in which somebody is still to be decided, or those in which nobody is; left out: both. */
  readonly undecided?: boolean | null | undefined;
}

/** The scopes of quotas at an organisation, worst first: its own before those below, the most above the limit, then the fewest places left. */
export async function quotaUses(tx: Tx, input: QuotaUsesInput): Promise<QuotaUsePage | Refused> {
  const key = cursorKey(input.after, quotaKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const found = await readPage(tx, input, organisation.id, key);
  const counts = await countsByStatus(tx, input, organisation.id);
  const asked = input.status ?? Object.values(QuotaStatus);
  return {
    ...pageOf(found, input.first, keyIn(organisation.id), await quotaUseMaker(tx, found)),
    total: asked.reduce((sum, status) => sum + counts[status], 0),
    exceeded: counts.EXCEEDED,
    onlyIfInclusive: counts.OK_ONLY_IF_INCLUSIVE,
    onlyIfSmallBase: counts.OK_ONLY_IF_SMALL_BASE,
  };
}

const quotaKey = z.tuple([intKey, intKey, intKey, bigintKey]);
type QuotaKey = z.infer<typeof quotaKey>;

const keyIn =
  (organisationId: number) =>
  (row: QuotaRow): QuotaKey => [row.severityOrder, row.organisation.id === organisationId ? 0 : 1, row.margin, row.id];

function readPage(tx: Tx, input: QuotaUsesInput, organisationId: number, key: QuotaKey | null): Promise<QuotaRow[]> {
  const scope = input.includeBelow ? "o.ancestors @> array[$2::int]" : "o.organisation_id = $2";
  const after = key ?? [null, null, null, null];
  return rows(tx, `${selectQuotaRows} where ${scope} and ${conditions}`, [
    input.year,
    organisationId,
    input.subjectKind,
    input.status,
    ...after,
    pageSize(input.first) + 1,
    input.level,
    input.undecided,
  ]);
}

/** Of the organisation asked about 0, of those below 1. */
const belowOrder = "(q.organisation_id <> $2::int)::int";

const conditions = `q.year = $1
    and ($3::text is null or q.subject_kind = $3)
    and ($4::text[] is null or q.status = any($4))
    and ($10::text is null or o.level = $10)
    and ($11::boolean is null or (q.pending > 0) = $11)
    and ($5::int is null or (${severityOrder}, ${belowOrder}, -${margin}, q.id) > ($5, $6::int, -$7::int, $8::bigint))
  order by ${severityOrder}, ${belowOrder}, ${margin} desc, q.id
  limit $9`;

/** From the counters, which the database keeps for every organisation and all below it; of one level, or of those undecided, scope by scope. */
async function countsByStatus(
  tx: Tx,
  { year, subjectKind, includeBelow, level = null, undecided = null }: QuotaUsesInput,
  organisationId: number,
): Promise<Record<QuotaStatus, number>> {
  const asked = [year, organisationId, subjectKind, includeBelow];
  const [sql, values] =
    level === null && undecided === null ? [counters, asked] : [countedOneByOne, [...asked, level, undecided]];
  const counted = await rows<{ status: QuotaStatus; count: number }>(tx, sql, values);
  const none: Record<QuotaStatus, number> = { OK: 0, OK_ONLY_IF_SMALL_BASE: 0, OK_ONLY_IF_INCLUSIVE: 0, EXCEEDED: 0 };
  return { ...none, ...Object.fromEntries(counted.map(({ status, count }) => [status, count])) };
}

const counters = `
  select status, sum(case when $4::boolean then subtree else own end)::int as count
  from quota_counter
  where year = $1 and organisation_id = $2 and ($3::text is null or subject_kind = $3)
  group by status`;

const countedOneByOne = `
  select q.status, count(*)::int as count
  from quota_use q
  join organisation_year o on o.year = q.year and o.organisation_id = q.organisation_id
  where q.year = $1 and ($3::text is null or q.subject_kind = $3) and ($5::text is null or o.level = $5)
    and ($6::boolean is null or (q.pending > 0) = $6)
    and case when $4::boolean then o.ancestors @> array[$2::int] else o.organisation_id = $2 end
  group by q.status`;
