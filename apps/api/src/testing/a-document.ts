import { rows, type Tx } from "../shared/tx.ts";

/** From whom downwards a document holds, from 2019 onwards unless said otherwise. */
export interface GivenPlacement {
  readonly document: string;
  readonly at: number;
  readonly from?: number;
  readonly to?: number | null;
  readonly issuedOn?: string | null;
}

export const place = (tx: Tx, { document, at, from = 2019, to = null, issuedOn = null }: GivenPlacement) =>
  rows(
    tx,
    "insert into document_in_force (document_id, organisation_id, issued_on, year_from, year_to) values ($1, $2, $3, $4, $5)",
    [document, at, issuedOn, from, to],
  );

/** A document of a board: in force, of the root, and stating nothing, unless said otherwise. */
export interface GivenRegulation {
  readonly id: number;
  readonly at?: number;
  readonly title?: string;
  readonly state?: "DRAFT" | "IN_FORCE";
  readonly overrides?: readonly object[];
  /** 2019 unless said otherwise. */
  readonly yearFrom?: number;
}

/** Writes the document; `place` says from whom downwards it holds. */
export async function aRegulation(tx: Tx, given: GivenRegulation): Promise<void> {
  const { id, at = 1, title = "Xếp loại chất lượng", state = "IN_FORCE", overrides = [], yearFrom = 2019 } = given;
  await rows(tx, "insert into regulation (id, organisation_id) values ($1, $2)", [id, at]);
  await rows(tx, version, [id, at, JSON.stringify(overrides), title, state, yearFrom]);
}

const version = `
  insert into regulation_version (id, regulation_id, organisation_id, kind, number, issued_on, issuer, title, year_from, state,
    changed_by_name, changed_at, in_force_by_name, in_force_at, overrides)
  select $1::int, $1::int, $2, 'GUIDANCE', format('%s-HD/TU', $1::int), '2020-01-01', 'Tỉnh ủy', $4, $6::int, $5::text, 'x', now(),
    case $5::text when 'IN_FORCE' then 'x' end, case $5::text when 'IN_FORCE' then now() end, $3::jsonb`;
