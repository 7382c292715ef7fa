import { numberOf } from "../shared/id.ts";
import { firstRow, type Tx } from "../shared/tx.ts";

/** Under whose head a form goes out: the organisation that rates, or that is reported on, and the one above it. */
export interface FormIssuer {
  readonly issuer: string;
  readonly superior: string | null;
}

export const formIssuer = async (tx: Tx, year: number, id: string): Promise<FormIssuer | null> =>
  (await firstRow<FormIssuer>(tx, issuer, [year, numberOf(id) ?? null])) ?? null;

const issuer = `
  select o.name as issuer, superior_name(c.year, c.organisation_id) as superior
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
   where c.year = $1::int and c.id = $2::bigint`;
