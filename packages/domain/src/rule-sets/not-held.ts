import type { RuleSetNotHeld } from "./rule-set.ts";

/** Years taken in as they were decided where no document is named at all: 2017 and 2018 have no rule text (rules.md 4.1). */
export const notHeld = {
  id: "NONE",
  regime: "NOT_HELD",
  parentId: null,
  kind: null,
  appliesTo: null,
  replaces: null,
  isTextHeld: false,
  title: { vi: "Năm nhập số liệu, chưa kiểm tra theo quy định", en: "Imported year, rules not checked" },
  shortTitle: { vi: "Chưa kiểm tra theo quy định", en: "Rules not checked" },
  number: null,
  date: null,
  issuer: null,
  years: { from: 2017, to: 2018 },
} as const satisfies RuleSetNotHeld;
