import { z } from "zod";
import { askedIds } from "../shared/asked-ids.ts";
import { cursorKey, intKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { OrganisationOutline } from "./outline.type.ts";
import { isHeld, type Ref } from "./standing.service.ts";

export interface OutlineInput extends PageRequest {
  readonly parentIds: readonly string[];
  readonly year: number;
}

interface Outlined extends Ref {
  readonly parentId: number;
  readonly officialOrder: number;
  readonly childCount: number;
}

const mostParents = 5_000;
const largestPage = 5_000;

/**
 * The direct subordinates of many organisations at once, without figures. Whoever opens a whole tree asks level by level:
 * each page is read along one index, whatever share of the country lies below.
 */
export async function organisationOutline(tx: Tx, input: OutlineInput): Promise<OrganisationOutline | Refused> {
  if (!(await isHeld(tx, input.year))) return refuse("YEAR_NOT_HELD");
  const parents = askedIds("parentIds", input.parentIds, mostParents);
  if (isRefused(parents)) return parents;
  const key = cursorKey(input.after, outlineKey);
  if (isRefused(key)) return key;
  const read = await rows<Outlined>(tx, outlineSql, [
    input.year,
    parents,
    ...(key ?? beginning),
    pageSize(input.first, largestPage) + 1,
  ]);
  return pageOf(read, input.first, keyOf, (row) => row, largestPage);
}

const outlineKey = z.tuple([intKey, intKey, intKey]);
const beginning = [0, 0, 0];
const keyOf = ({ parentId, officialOrder, id }: Outlined) => [parentId, officialOrder, id];

// A parent above the viewer is not seen either: its subordinates are not told by it.
const outlineSql = `
  select o.organisation_id as id, o.name, o.kind, o.level, o.parent_id as "parentId", o.official_order as "officialOrder",
         o.child_count as "childCount"
    from organisation_year parent join organisation_year o on o.year = parent.year and o.parent_id = parent.organisation_id
   where parent.year = $1 and parent.organisation_id = any($2::int[])
     and (o.parent_id, o.official_order, o.organisation_id) > ($3::int, $4::int, $5::int)
   order by o.parent_id, o.official_order, o.organisation_id limit $6`;
