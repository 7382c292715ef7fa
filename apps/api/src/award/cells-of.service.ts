import type { QualityTier } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { CandidateRow } from "./candidate-row.ts";
import type { Said } from "./selection-of.ts";

/** A cell of a đảng bộ, with its tier and what was said of it as the typical one. */
export interface Cell {
  readonly organisationId: number;
  readonly parentId: number;
  readonly tier: QualityTier | null;
  readonly selection: Said | null;
}

/** The cells of a đảng bộ. */
export type CellsOf = (parentId: number | null) => readonly Cell[];

/** The cells beside each of some organisations, in one statement. */
export async function cellsOf(tx: Tx, year: number, subjects: readonly CandidateRow[]): Promise<CellsOf> {
  const parents = subjects.flatMap(({ memberId, parentId }) => (memberId === null ? (parentId ?? []) : []));
  const found = Map.groupBy(await rows<Cell>(tx, select, [year, [...new Set(parents)]]), ({ parentId }) => parentId);
  return (parentId) => (parentId === null ? [] : (found.get(parentId) ?? []));
}

/** The cells as they would be if that were said of one of them. */
export const withSelection = (cells: readonly Cell[], organisationId: number, selection: Said): readonly Cell[] =>
  cells.map((cell) => (cell.organisationId === organisationId ? { ...cell, selection } : cell));

const select = `
  select o.organisation_id as "organisationId", o.parent_id as "parentId",
         case when c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') then c.decided_tier end as tier,
         case when s.id is not null then
           json_build_object('isChosen', s.is_chosen, 'byBody', s.by_body, 'chosenOn', s.chosen_on) end as selection
    from organisation_year o
    left join classification c on c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = 'ORG'
      and c.state <> 'CANCELLED'
    left join award_selection s on s.year = o.year and s.organisation_id = o.organisation_id and s.award = 'TYPICAL_CELL'
      and s.replaced_at is null
   where o.year = $1 and o.parent_id = any($2::int[])
     and o.kind in ('SUBORDINATE_PARTY_CELL', 'GRASSROOTS_PARTY_CELL')`;
