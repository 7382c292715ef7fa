import type { QualityTier } from "@xep-loai/domain";
import { judgedProposals } from "../../classification/steps/judged-proposals.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import { type Problem, type Refused, refuseBecause } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { barredWords } from "../check/barred-words.ts";

/** As many are judged at a time. */
const atOnce = 1_000;

/** More would not be read one by one. */
const mostTold = 20;

/** Refuses where a tier an intake has written is barred, as the act of proposing would (rules.md 3.0, «6 proposed tier»); null: none is. */
export async function barredProposals(tx: Tx, intakeId: string, year: number): Promise<Refused | null> {
  const suspects = await asSystem(tx, (system) => rows<Suspect>(system, suspected, [intakeId, year]));
  for (let at = 0; at < suspects.length; at += atOnce) {
    const problems = await problemsOf(tx, year, suspects.slice(at, at + atOnce));
    if (problems.length > 0) return refuseBecause("AGAINST_RULES", problems.slice(0, mostTold));
  }
  return null;
}

interface Suspect {
  readonly id: string;
  readonly name: string;
  readonly tier: QualityTier;
  readonly subject: string;
  readonly rowNumber: number;
}

async function problemsOf(tx: Tx, year: number, suspects: readonly Suspect[]): Promise<Problem[]> {
  const judged = await judgedProposals(tx, year, new Map(suspects.map(({ id, tier }) => [id, tier])));
  const barringOf = new Map(judged.map(({ id, barring }) => [id, barring]));
  return suspects.flatMap(({ id, subject, rowNumber, name }) =>
    (barringOf.get(id) ?? []).map(barredWords).map(({ vi, en }) => ({
      path: `${subject}[${rowNumber}]`,
      message: { vi: `Dòng ${rowNumber}: ${name}: ${vi}`, en: `Row ${rowNumber}: ${name}: ${en}` },
    })),
  );
}

// What bars a tier stands among the warnings that were brought in line as it was written: only those are asked about again.
const suspected = `
  select r.classification_id::text as id, r.name, r.target ->> 'proposedTier' as tier, r.subject, r.row_number as "rowNumber"
  from intake_row r
  where r.intake_id = $1 and r.standing in ('NEW', 'CHANGED') and r.target ? 'proposedTier' and exists (
    select from warning w where w.year = $2 and w.kind = 'RULE' and w.classification_id = r.classification_id
      and (w.outcome = 'FAILED' or w.outcome = 'WARNING' and w.magnitude > 0))
  order by r.subject, r.row_number`;
