import { type FiguresFault, faultsTogether, type RuleSet } from "@xep-loai/domain";
import { keyAt } from "../document/parameters-in-force.service.ts";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { rulesBelow } from "../document/rules-below.service.ts";
import { asSystem } from "../shared/as-system.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";

/** What figures are at odds in the rules at an organisation and below it in some years, each once; also in one not opened yet. */
export async function faultsBelow(
  tx: Tx,
  organisationId: string,
  years: readonly number[],
): Promise<readonly FiguresFault[]> {
  const ruleSets: RuleSet[] = [];
  for (const year of new Set(years)) {
    const key = await keyAt(tx, organisationId, year);
    if (!isRefused(key)) ruleSets.push(await ruleSetAt(tx, key));
    ruleSets.push(...(await asSystem(tx, (system) => rulesBelow(system, year, Number(organisationId)))));
  }
  const faults = ruleSets.flatMap((ruleSet) =>
    ruleSet.regime === "POINTS_2025" ? faultsTogether(ruleSet.parameters) : [],
  );
  return [...new Map(faults.map((fault) => [fault.problem.vi, fault])).values()];
}
