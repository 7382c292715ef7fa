import { rows, type Tx } from "../shared/tx.ts";

/** The top of a year's tree. */
export interface Root {
  readonly year: number;
  readonly organisationId: number;
}

/** The top of the tree of every year that is held, open or closed, oldest first. */
export const rootsOfAllYears = (tx: Tx): Promise<Root[]> => rows(tx, roots);

const roots = `select year, organisation_id as "organisationId" from organisation_year where parent_id is null order by year`;
