import { correctionId, isCorrectionId, type TextCorrection } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** What boards entered from their own copies, of those among the segments of some keys. */
export async function correctionsIn(tx: Tx, segments: Iterable<string>): Promise<ReadonlyMap<string, TextCorrection>> {
  const ids = [...segments].filter(isCorrectionId).map((segment) => Number(segment.slice(1)));
  if (ids.length === 0) return new Map();
  const found = await rows<Stored>(tx, select, [ids]);
  return new Map(found.map((stored) => [correctionId(stored.id), { ...stored, id: correctionId(stored.id) }]));
}

type Stored = Omit<TextCorrection, "id"> & { readonly id: number };

const select = `
  select id, rule_id as "ruleId", citation, clause, figures,
    format('%s (%s, %s)', unit_name, copy, to_char(copied_on, 'DD/MM/YYYY')) as copy,
    recorded_by_name as "enteredBy", to_char(recorded_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "enteredOn"
  from correction_texts($1::int[])`;
