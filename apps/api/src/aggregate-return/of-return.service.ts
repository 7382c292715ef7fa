import type { SubjectKind } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { AggregateReturn } from "./aggregate-return.type.ts";
import { returnJson, type StoredReturn, shownReturn } from "./stored-return.ts";

/** What an organisation has begun, and what holds no more. */
export interface OfReturn {
  readonly draft: AggregateReturn | null;
  readonly earlier: readonly AggregateReturn[];
}

/** The return in the making, and those that were replaced or withdrawn. */
export async function ofReturn(tx: Tx, { id, year }: Standing, subjectKind: SubjectKind): Promise<OfReturn> {
  const found = await rows<{ stored: StoredReturn }>(tx, ofReturnSql, [year, id, subjectKind]);
  const shown = found.map(({ stored }) => shownReturn(stored));
  return {
    draft: shown.find(({ state }) => state === "DRAFT") ?? null,
    earlier: shown.filter(({ state }) => state !== "DRAFT").slice(0, mostEarlier),
  };
}

const mostEarlier = 20;

const ofReturnSql = `
  select ${returnJson} as stored from aggregate_return r
   where r.year = $1 and r.organisation_id = $2 and r.subject_kind = $3 and r.state <> 'SUBMITTED'
   order by (r.state = 'DRAFT') desc, r.id desc limit ${mostEarlier + 1}`;
