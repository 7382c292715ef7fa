/** The id of the document a rule is of. */
export const documentOfRule = (ruleId: string): string => ruleId.slice(0, ruleId.indexOf("."));
