import { rows, type Tx } from "../../shared/tx.ts";
import type { Compared } from "./compare-row.ts";
import type { ResultAsIs, StagedRow } from "./row-beside-result.ts";

/** A row with the result it is about, where there is one, and what becomes of it. */
export interface ComparedRow extends Compared {
  readonly row: StagedRow;
  readonly result: ResultAsIs | undefined;
}

/** Keeps what became of some rows, with what undoing would write back. */
export const keepCompared = (owner: Tx, intakeId: string, compared: readonly ComparedRow[]): Promise<unknown> =>
  rows(owner, update, [intakeId, JSON.stringify(compared.map(kept)), enteredColumns]);

/** What a workbook gives. */
const enteredColumns = ["facts", "self_tier", "not_rated_reason", "rated_on", "proposed_tier"];

const kept = ({ row: { subject, rowNumber }, result, standing, problems, differences, target }: ComparedRow) => ({
  ...{ subject, rowNumber, standing, problems, differences, target },
  ...{ id: result?.id ?? null, name: result?.name ?? null, version: result?.version ?? null },
});

// «before» is read where it stands, at the version that was compared: who is quicker meanwhile is found out when it is applied.
const update = `
  update intake_row r set standing = k.standing, problems = k.problems, differences = k.differences, target = k.target,
    classification_id = k.id, name = k.name, seen_version = k.version,
    before = (select jsonb_build_object('facts', c.facts, 'self_tier', c.self_tier, 'not_rated_reason', c.not_rated_reason,
      'rated_on', c.rated_on, 'proposed_tier', c.proposed_tier, 'state', c.state, 'returned_on', c.returned_on,
      'return_reason', c.return_reason, 'entered_by', c.entered_by) from classification c where c.year = r.year and c.id = k.id),
    (changed_by_name, changed_at) = (select e.account_name, coalesce(e.at, c.updated_at) from classification c left join lateral (
        select a.account_name, a.at from audit_entry a
        where a.relation = 'classification' and a.row_key = jsonb_build_object('year', c.year, 'id', c.id) and a.act = 'CHANGED'
          and (a.before ?| $3::text[] or a.after ?| $3::text[])
        order by a.id desc limit 1) e on true
      where k.standing = 'OUTDATED' and c.year = r.year and c.id = k.id)
  from jsonb_to_recordset($2::jsonb) k(subject text, "rowNumber" int, standing text, problems jsonb, differences jsonb, target jsonb,
    id bigint, name text, version int)
  where r.intake_id = $1 and r.subject = k.subject and r.row_number = k."rowNumber"`;
