import { rows, type Tx } from "../../shared/tx.ts";
import { barredWords } from "./barred-words.ts";
import type { JudgedRow } from "./judged-rows.service.ts";
import type { RowProblem } from "./row-problem.ts";

/** Rejects the rows whose tier is barred, with the clause, and keeps of the others how much is left open. */
export async function keepJudged(owner: Tx, intakeId: string, judged: readonly JudgedRow[]): Promise<void> {
  const told = judged.filter(({ barring, open }) => barring.length + open.length > 0);
  if (told.length > 0) await rows(owner, keep, [intakeId, JSON.stringify(told.map(kept))]);
}

const kept = ({ subject, rowNumber, barring, open }: JudgedRow) => ({
  ...{ subject, rowNumber, open: open.length },
  problems: barring.map((finding): RowProblem => ({ column: "proposedTier", message: barredWords(finding) })),
});

const keep = `
  update intake_row r set problems = k.problems, open_points = k.open,
    standing = case when k.problems = '[]' then r.standing else 'REJECTED' end,
    target = case when k.problems = '[]' then r.target end
  from jsonb_to_recordset($2::jsonb) k(subject text, "rowNumber" int, open int, problems jsonb)
  where r.intake_id = $1 and r.subject = k.subject and r.row_number = k."rowNumber"`;
