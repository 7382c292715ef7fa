import type { Finding } from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";
import { factsOf } from "./classification.facts.ts";
import { verdictOf } from "./verdict-of.ts";

/** The rules that force the lowest tier on some classifications of a year, each with its figures, by classification. */
export async function forcingFindings(
  tx: Tx,
  year: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const subjects = await factsOf(tx, year, ids);
  return new Map(subjects.map((subject) => [subject.row.id, verdictOf(subject).findings.filter(isForcing)]));
}

const isForcing = ({ effect, outcome }: Finding): boolean => effect === "FORCE_LOWEST" && outcome === "FAILED";
