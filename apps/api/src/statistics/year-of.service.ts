import type { Regime } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** A year in which an organisation stands and the viewer sees it. */
export interface YearOf {
  readonly year: number;
  readonly regime: Regime;
}

/** Those years, oldest first. */
export const yearsOf = (tx: Tx, organisationId: number): Promise<YearOf[]> =>
  rows(
    tx,
    `select year, cycle.regime from organisation_year join cycle using (year)
      where organisation_id = $1 order by year`,
    [organisationId],
  );
