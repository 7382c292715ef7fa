import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";

/** A year of which documents can be asked, with the year whose tree stands for it. */
export interface KnownYear {
  readonly year: number;
  /** The year itself; for one not opened yet the newest. */
  readonly treeYear: number;
}

/** How far ahead of the newest year a document can be looked at. */
const yearsAhead = 2;

/** Every year held, and those a board may write documents for already. */
export async function knownYear(tx: Tx, year: number): Promise<KnownYear | Refused> {
  const years = await firstRow<Years>(tx, select, [year]);
  if (years?.held) return { year, treeYear: year };
  if (!years?.newest || year <= years.newest || year > years.newest + yearsAhead) return refuse("YEAR_NOT_HELD");
  return { year, treeYear: years.newest };
}

interface Years {
  readonly newest: number | null;
  readonly held: boolean;
}

const select = "select max(year) as newest, coalesce(bool_or(year = $1), false) as held from cycle";
