import { firstRow, type Tx } from "../shared/tx.ts";

/** The years in which a document may still take force. */
export interface OpenYears {
  /** Those held and open, oldest first. */
  readonly open: readonly number[];
  /** The year after the last closed one; years not held yet follow it. */
  readonly firstOpen: number;
}

/** Which years still change. */
export async function openYears(tx: Tx): Promise<OpenYears> {
  const read = await firstRow<OpenYears>(tx, select);
  return read ?? { open: [], firstOpen: 0 };
}

const select = `
  select coalesce(array_agg(year order by year) filter (where state = 'OPEN'), '{}') as open,
    coalesce(max(year) filter (where state = 'CLOSED') + 1, 0) as "firstOpen"
  from cycle`;
