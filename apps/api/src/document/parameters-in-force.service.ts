import { documentsOf, keyOfPath, parametersInForce } from "@xep-loai/domain";
import { standing } from "../organisation/standing.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { chainsTo } from "./chains.service.ts";
import { knownYear } from "./known-year.service.ts";
import type { ParametersInForce } from "./parameter.type.ts";
import { ruleSetAt } from "./rule-sets.service.ts";
import { refOf, shownParameter, valueInForce } from "./shown-parameter.ts";

/** Every parameter in force for an organisation in a year, with the document its value comes from. */
export async function parametersAt(tx: Tx, organisationId: string, year: number): Promise<ParametersInForce | Refused> {
  const key = await keyAt(tx, organisationId, year);
  if (isRefused(key)) return key;
  const ruleSet = await ruleSetAt(tx, key);
  return {
    documents: documentsOf(ruleSet).map(refOf),
    parameters: parametersInForce(ruleSet).map((each) => ({
      parameter: shownParameter(each.parameter, each.isDelegable),
      inForce: valueInForce(each, year),
    })),
  };
}

/** The key of the rule set an organisation is under in a year; in one not opened yet the one it would be under. */
export async function keyAt(tx: Tx, organisationId: string, asked: number): Promise<string | Refused> {
  const year = await knownYear(tx, asked);
  if (isRefused(year)) return year;
  const organisation = await standing(tx, year.treeYear, organisationId);
  if (isRefused(organisation)) return organisation;
  if (year.treeYear === year.year) return organisation.ruleSetId;
  const chains = await chainsTo(tx, year, [organisation.id]);
  return keyOfPath(chains.get(organisation.id) ?? []);
}
