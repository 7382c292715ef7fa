import { cellRecognition } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { CandidateRow } from "./candidate-row.ts";

/** What a committee said of a cell as «tiêu biểu» when it rated it (`HD06.AWARD.CELL_RECOGNITION`). */
export interface StoredRecognition {
  readonly classificationId: string;
  readonly isRecognised: boolean;
  readonly byBody: string;
  readonly recognisedOn: string;
  readonly note: string | null;
  readonly byName: string;
  readonly recordedAt: string;
  /** How often it was said, this one included. */
  readonly version: number;
}

/** What stands of each of some results. */
export async function recognitionsOf(tx: Tx, year: number, subjects: readonly CandidateRow[]) {
  const ids = subjects.filter(({ subjectKind }) => subjectKind === "ORG").map(({ id }) => id);
  const found = await rows<StoredRecognition>(tx, select, [year, ids, cellRecognition.id]);
  const byId = new Map(found.map((each) => [each.classificationId, each]));
  return ({ id }: CandidateRow): StoredRecognition | null => byId.get(id) ?? null;
}

const select = `
  select a.classification_id::text as "classificationId", a.answer as "isRecognised", a.by_body as "byBody",
         a.answered_on::text as "recognisedOn", a.note, coalesce(a.by_name, a.by_body) as "byName",
         coalesce(a.recorded_at, a.answered_on::timestamptz) as "recordedAt",
         (select count(*) from attestation b where b.year = a.year and b.classification_id = a.classification_id
           and b.rule_id = a.rule_id)::int as version
    from attestation a
   where a.year = $1 and a.classification_id = any($2::bigint[]) and a.rule_id = $3 and a.replaced_at is null`;
