/** By what the list of rules, and that of parameters, is narrowed; it stands in the URL. */
export const ruleParameters = {
  documentId: "van-ban",
  step: "buoc",
  effect: "tac-dung",
  severity: "muc-do",
  subject: "ve",
  text: "tim",
  touchedOnly: "co-cham",
  everywhere: "moi-van-ban",
} as const;
