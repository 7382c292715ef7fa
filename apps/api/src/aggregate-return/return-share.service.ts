import { percentage, type SubjectKind } from "@xep-loai/domain";
import { type Ref, refColumn, type Standing, standing } from "../organisation/standing.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { plain } from "../statistics/figures.service.ts";
import { bareReturns } from "./gathered.service.ts";
import type { ReturnShare } from "./return-table.type.ts";

/** Whose share in which year. */
export interface AskedShare {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
}

/** Which share of what is known at an organisation and below rests on returns of units without a record of any subject. */
export async function returnShare(
  tx: Tx,
  { organisationId, year, subjectKind }: AskedShare,
): Promise<ReturnShare | Refused> {
  const organisation = await standing(tx, year, organisationId);
  return isRefused(organisation) ? organisation : shareAt(tx, organisation, subjectKind);
}

/** The same of an organisation that was looked up already. */
export async function shareAt(tx: Tx, { id, year }: Standing, subjectKind: SubjectKind): Promise<ReturnShare> {
  const found = (await firstRow<Found>(tx, shareSql, [year, id, subjectKind])) as Found;
  return { ...found, percent: plain(percentage(found.returned, found.counted + found.returned)) };
}

interface Found {
  readonly counted: number;
  readonly returned: number;
  readonly unitCount: number;
  readonly units: Ref[];
}

/** Of a unit within another such unit nothing is counted twice: the upper return contains it. */
const shareSql = `
  with ${bareReturns},
  topmost as (
    select * from bare b where not exists (
      select from bare above where above.organisation_id <> b.organisation_id and b.ancestors @> array[above.organisation_id]))
  select coalesce((select sum(subtree) from tier_counter where year = $1 and organisation_id = $2 and subject_kind = $3::text), 0)::int as counted,
         coalesce(sum(total), 0)::int as returned, count(*)::int as "unitCount",
         coalesce((select json_agg(${refColumn} order by total desc, organisation_id)
           from (select * from topmost order by total desc, organisation_id limit 20) o), '[]') as units
    from topmost`;
