import { rows, type Tx } from "../../shared/tx.ts";
import { loadReviews } from "./load-reviews.ts";
import { loadSteps } from "./load-steps.ts";

/**
 * Writes how a year was conducted: the reviews, and the steps of its results. Thousands of rows came in this transaction, of which
 * PostgreSQL has no idea before it is told.
 */
export async function loadConduct(tx: Tx, year: number): Promise<void> {
  await rows(tx, `analyze classification_${year}, leader, collective, organisation_year`);
  await loadReviews(tx, year);
  await loadSteps(tx, year);
}
