import type { ReviewedWithoutResult } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** A collective that has no tier, as the standing committee of a province, is to be reviewed where its review `r` is held. */
export const isWithoutResult = `r.subject_kind = 'COLLECTIVE' and not exists (
    select from classification c where c.year = r.year and c.organisation_id = r.organisation_id and c.subject_kind = 'COLLECTIVE'
      and c.collective_id = r.collective_id and c.state <> 'CANCELLED')`;

/** Those at an organisation and below, by kind, with the first names of each. */
export const reviewedWithoutResult = (tx: Tx, year: number, id: number): Promise<ReviewedWithoutResult[]> =>
  rows<ReviewedWithoutResult>(tx, withoutResultSql, [year, id]);

const withoutResultSql = `
  select k.kind, count(*)::int as count, (array_agg(k.name order by o.official_order, o.organisation_id, k.id))[:3] as names
  from organisation_year o
  join review r on r.year = o.year and r.organisation_id = o.organisation_id and ${isWithoutResult}
  join collective k on k.id = r.collective_id
  where o.year = $1 and o.ancestors @> array[$2::int]
  group by 1 order by 1`;
