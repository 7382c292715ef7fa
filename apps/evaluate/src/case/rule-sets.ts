import { type RuleSet2019, ruleSetById } from "@xep-loai/domain";
import { oneOf, type Read } from "./read.ts";
import type { RuleSetForm } from "./rule-set-form.ts";
import { form2019 } from "./tiers-2019/form.ts";

/** The rule sets a case may name: a regime has a folder, a document a line. */
const forms = new Map<string, RuleSetForm>(["HD21", "CV54", "KH174", "CV04"].map((id) => [id, form2019(held(id))]));

function held(id: string): RuleSet2019 {
  const ruleSet = ruleSetById(id);
  if (ruleSet?.regime !== "TIERS_2019") throw new Error(`no rule set ${id} of the regime`);
  return ruleSet;
}

const knownRuleSet = oneOf([...forms.keys()]);

/** Reads the name of a rule set as its document and what its cases may say. */
export const ruleSetForm: Read<RuleSetForm> = (value, path, problems) => {
  const id = knownRuleSet(value, path, problems);
  return id === undefined ? undefined : forms.get(id);
};
