import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import { bigintKey, cursorKey, intKey, type PageRequest, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { MemberHit, MemberPage } from "./member.type.ts";
import { hitColumns, hitJoins } from "./member-hit.ts";

export interface AskedUnitMembers extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
}

/** The members at an organisation and below it on the day the year closes: cell by cell, by name within each. */
export async function membersOfUnit(tx: Tx, asked: AskedUnitMembers): Promise<MemberPage | Refused> {
  const { organisationId, year, first, after } = asked;
  const key = cursorKey(after, listKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  const [cell, name, member] = key ?? [0, "", "0"];
  const values = [year, organisation.id, cell, name, member, pageSize(first) + 1];
  const read = await rows<Row>(tx, membersSql, values);
  return pageOf(
    read,
    first,
    ({ organisation: at, searchName, id }) => [Number(at.id), searchName, id],
    ({ searchName: _, ...hit }) => hit,
  );
}

interface Row extends MemberHit {
  readonly searchName: string;
}

const listKey = z.tuple([intKey, textKey, bigintKey]);

const membersSql = `
  select ${hitColumns}, hit.search_name as "searchName"
  from members_of_unit($1, $2, $3, $4, $5, $6) hit
  ${hitJoins}
  order by hit.organisation_id, hit.search_name, hit.member_id`;
