import type { Text } from "@xep-loai/domain";
import { type Problem, type Refused, refuseBecause } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";

/** Which version of a result a row of the intake rests on. */
export type SeenAs = "seen_version" | "written_version";

/** Refuses where results of an intake are not as it saw or left them, naming them; null: all are. */
export async function changedSince(tx: Tx, intakeId: string, year: number, seenAs: SeenAs): Promise<Refused | null> {
  const found = await rows<Changed>(tx, changed(seenAs), [intakeId, year, most + 1]);
  return found.length === 0 ? null : refuseBecause("CHANGED_MEANWHILE", problemsOf(found));
}

interface Changed {
  readonly subject: string;
  readonly rowNumber: number;
  readonly name: string;
}

/** More would not be read one by one. */
const most = 20;

const problemsOf = (found: readonly Changed[]): Problem[] => [
  ...found.slice(0, most).map(({ subject, rowNumber, name }) => ({
    path: `${subject}[${rowNumber}]`,
    message: { vi: `Dòng ${rowNumber}: ${name}`, en: `Row ${rowNumber}: ${name}` },
  })),
  ...(found.length > most ? [{ path: "rows", message: andMore }] : []),
];

const andMore: Text = { vi: "… và các dòng khác.", en: "… and further rows." };

const changed = (seenAs: SeenAs) => `
  select r.subject, r.row_number as "rowNumber", r.name
  from intake_row r left join classification c on c.year = $2 and c.id = r.classification_id
  where r.intake_id = $1 and r.standing in ('NEW', 'CHANGED') and c.version is distinct from r.${seenAs}
  order by r.subject, r.row_number limit $3`;
