import { type Level, type ReportStanding, reportStanding } from "@xep-loai/domain";
import { pageSize } from "../shared/page.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { cellFactsOf, papersOf } from "./inspection.facts.ts";
import { type StoredCell, type StoredInspection, storedInspections } from "./stored-inspection.ts";

/** One that is inspected, with the notice and where its report stands. */
export interface InspectedPlace {
  readonly organisationId: number;
  readonly notice: Pick<StoredInspection, "id" | "number" | "issuedOn" | "reportsBefore">;
  readonly cell: StoredCell;
  readonly standing: ReportStanding;
}

type Key = readonly [organisationId: number, inspectionId: number];

export const keyOfInspected = ({ organisationId, notice }: InspectedPlace): Key => [organisationId, notice.id];

interface AskedPlaces {
  readonly year: number;
  readonly organisationId: number;
  /** null: every level. */
  readonly level: Level | null;
}

interface Found {
  readonly organisationId: number;
  readonly inspectionId: number;
}

/** Those at and below an organisation, one more than the page holds; two statements, however many there are. */
export async function inspectedPlaces(
  tx: Tx,
  { year, organisationId, level }: AskedPlaces,
  key: Key | null,
  first: number,
  now: Date,
): Promise<InspectedPlace[]> {
  const found = await rows<Found>(tx, pageSql, [
    year,
    organisationId,
    level,
    ...(key ?? [null, null]),
    pageSize(first) + 1,
  ]);
  const notices = await storedInspections(tx, [...new Set(found.map(({ inspectionId }) => inspectionId))]);
  return found.flatMap((place) => {
    const notice = notices.find((each) => each.id === place.inspectionId);
    const cell = notice?.cells.find(({ organisation }) => Number(organisation.id) === place.organisationId);
    return notice && cell ? placeOf(notice, cell, now) : [];
  });
}

function placeOf(notice: StoredInspection, cell: StoredCell, now: Date): InspectedPlace {
  const standing = reportStanding(cellFactsOf(notice, cell), papersOf(notice, now));
  return { organisationId: Number(cell.organisation.id), notice, cell, standing };
}

export const inspectedCount = async (tx: Tx, { year, organisationId, level }: AskedPlaces): Promise<number> =>
  (await firstRow<{ n: number }>(tx, `select count(*)::int as n ${from}`, [year, organisationId, level]))?.n ?? 0;

const from = `
  from inspected_cell c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  where c.year = $1 and o.ancestors @> array[$2::int] and c.withdrawn_at is null
    and ($3::text is null or o.level = $3)`;

const pageSql = `
  select c.organisation_id as "organisationId", c.inspection_id as "inspectionId" ${from}
    and ($4::int is null or (c.organisation_id, c.inspection_id) > ($4, $5::int))
  order by c.organisation_id, c.inspection_id limit $6`;
