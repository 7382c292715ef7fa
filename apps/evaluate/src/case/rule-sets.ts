import { type RuleSet, ruleSetById } from "@xep-loai/domain";
import { form2016 } from "./points-2016/form.ts";
import { form2025 } from "./points-2025/form.ts";
import { oneOf, type Read } from "./read.ts";
import type { RuleSetForm } from "./rule-set-form.ts";
import { form2019 } from "./tiers-2019/form.ts";

/** The rule sets a case may name: a regime has a folder, a document a word. */
const forms = new Map(
  ["HD21", "CV54", "KH174", "CV04", "KH57", "QD366"].map((id) => [id, formOf(id, ruleSetById(id))]),
);

function formOf(id: string, ruleSet: RuleSet | undefined): RuleSetForm {
  if (ruleSet?.regime === "TIERS_2019") return form2019(ruleSet);
  if (ruleSet?.regime === "POINTS_2016") return form2016(ruleSet);
  if (ruleSet?.regime === "POINTS_2025") return form2025(ruleSet);
  throw new Error(`no form of cases for ${id}`);
}

const knownRuleSet = oneOf([...forms.keys()]);

/** Reads the name of a rule set as its document and what its cases may say. */
export const ruleSetForm: Read<RuleSetForm> = (value, path, problems) => {
  const id = knownRuleSet(value, path, problems);
  return id === undefined ? undefined : forms.get(id);
};
