import { reportStanding } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import { givenDay } from "../shared/given.ts";
import { cursorKey, intKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { cellFactsOf, papersOf } from "./inspection.facts.ts";
import type { InspectionPage, InspectionRow } from "./inspection.type.ts";
import { type StoredInspection, storedInspections } from "./stored-inspection.ts";

export interface InspectionListInput extends PageRequest {
  readonly organisationId: string;
  readonly year: number;
}

/** The inspections of a year given by the organisation or below it, or in which one of these is inspected. */
export async function inspections(tx: Tx, input: InspectionListInput, now: Date): Promise<InspectionPage | Refused> {
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const key = cursorKey(input.after, listKey);
  if (isRefused(key)) return key;
  const found = await rows<Found>(tx, idsSql, [
    input.year,
    organisation.id,
    ...(key ?? [null, null]),
    pageSize(input.first) + 1,
  ]);
  const page = pageOf(
    found,
    input.first,
    ({ id, issuedOn }) => [issuedOn, id],
    ({ id }) => id,
  );
  const stored = await storedInspections(tx, page.nodes);
  return { nodes: stored.map((one) => rowOf(one, now)), nextCursor: page.nextCursor };
}

interface Found {
  readonly id: number;
  readonly issuedOn: string;
}

const listKey = z.tuple([givenDay, intKey]);

function rowOf(stored: StoredInspection, now: Date): InspectionRow {
  const papers = papersOf(stored, now);
  const standings = stored.cells.map((cell) => reportStanding(cellFactsOf(stored, cell), papers));
  const count = (standing: (typeof standings)[number]) => standings.filter((one) => one === standing).length;
  return {
    ...stored,
    cellCount: stored.cells.length,
    visitCount: stored.cells.filter(({ visit }) => visit !== null).length,
    onTimeCount: count("ON_TIME"),
    lateCount: count("LATE"),
    missingCount: count("MISSING"),
  };
}

const idsSql = `
  select i.id, i.issued_on as "issuedOn" from inspection i
   where i.year = $1
     and exists (select from organisation_year o
                  where o.year = $1 and o.ancestors @> array[$2::int]
                    and (o.organisation_id = i.organisation_id
                         or o.organisation_id in (select c.organisation_id from inspected_cell c
                                                   where c.inspection_id = i.id and c.withdrawn_at is null)))
     and ($3::date is null or (i.issued_on, i.id) < ($3::date, $4::int))
   order by i.issued_on desc, i.id desc limit $5`;
