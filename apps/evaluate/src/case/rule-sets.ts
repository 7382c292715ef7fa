import { ruleSetById } from "@xep-loai/domain";
import { hd21Form } from "./hd21/hd21.ts";
import { oneOf, type Read } from "./read.ts";
import type { RuleSetForm } from "./rule-set-form.ts";

/** The rule sets a case may name. A further one is one folder beside hd21 and one line here. */
const forms = new Map([["HD21", hd21Form]]);

const knownRuleSet = oneOf([...forms.keys()]);

/** Reads the name of a rule set as its document and what its cases may say. */
export const ruleSetForm: Read<RuleSetForm> = (value, path, problems) => {
  const id = knownRuleSet(value, path, problems) ?? "";
  const [ruleSet, form] = [ruleSetById(id), forms.get(id)];
  return ruleSet && form && { ...form, ruleSet };
};
