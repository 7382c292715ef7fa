import { ruleSetById } from "@xep-loai/domain";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useView } from "./useView.ts";

/** Whether results at the unit looked at are checked against rules: in 2016 they are in one part of the tree alone. */
export function useRulesHere(): boolean {
  const view = useView();
  const ruleSetId = useOrganisation(view).data?.ruleSet.id;
  const isUnderNone = ruleSetId !== undefined && ruleSetById(ruleSetId)?.regime === "NOT_HELD";
  return useRulesHeld(view.year) && !isUnderNone;
}
