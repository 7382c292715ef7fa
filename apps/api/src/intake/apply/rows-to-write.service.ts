import { asSystem } from "../../shared/as-system.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { RowStanding } from "../intake-state.ts";
import type { Target } from "../target.ts";

/** A row of an intake that is written to a result. */
export interface RowToWrite {
  readonly subject: string;
  readonly rowNumber: number;
  /** Of the classification. */
  readonly id: string;
  readonly name: string;
  readonly seenVersion: number;
  readonly target: Target;
}

/** As many as one act on results takes. */
const atOnce = 1_000;

/** Those that are written unasked. */
const written: readonly RowStanding[] = ["NEW", "CHANGED"];

/** The rows that change something, some at a time. */
export async function* rowsToWrite(tx: Tx, intakeId: string, standings = written): AsyncGenerator<RowToWrite[]> {
  for (let last: Pick<RowToWrite, "subject" | "rowNumber"> = { subject: "", rowNumber: 0 }; ; ) {
    const place = [intakeId, last.subject, last.rowNumber, atOnce, standings];
    const found = await asSystem(tx, (system) => rows<RowToWrite>(system, select, place));
    if (found.length > 0) yield found;
    const end = found.at(-1);
    if (end === undefined || found.length < atOnce) return;
    last = end;
  }
}

const select = `
  select subject, row_number as "rowNumber", classification_id::text as id, name, seen_version as "seenVersion", target
  from intake_row
  where intake_id = $1 and standing = any ($5::text[]) and (subject::text, row_number) > ($2::text, $3::int)
  order by subject::text, row_number
  limit $4`;
