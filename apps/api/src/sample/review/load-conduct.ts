import { plannedOnce } from "../../shared/planned-once.ts";
import type { Tx } from "../../shared/tx.ts";
import { loadReviews } from "./load-reviews.ts";
import { loadSteps } from "./load-steps.ts";

/** Writes how a year was conducted: the reviews, and the steps of its results. */
export async function loadConduct(tx: Tx, year: number): Promise<void> {
  await loadReviews(tx, year);
  await plannedOnce(tx, () => loadSteps(tx, year));
}
