import { firstRow, type Tx } from "../shared/tx.ts";

/** SQL: whether an organisation `o` of a year `y` has the powers of the level above on the day the year closes. */
export const withUpperPower = `
  exists (select from organisation_upper_power p where p.organisation_id = o.organisation_id and p.valid @> y.closes_on)`;

export const hasUpperPower = async (tx: Tx, year: number, id: number): Promise<boolean> =>
  (await firstRow<{ has: boolean }>(tx, select, [year, id]))?.has ?? false;

const select = `
  select ${withUpperPower} as has from organisation_year o join cycle y on y.year = o.year
   where o.year = $1 and o.organisation_id = $2`;
