import { expect, it } from "vitest";
import { areNarrow, isAsked, noRuleFilters, parametersOf, type RuleFilters, ruleFiltersFrom } from "./ruleFilters.ts";
import { aRule } from "./sampleDocuments.ts";

const inUrl = (filters: RuleFilters): URLSearchParams =>
  new URLSearchParams(Object.entries(parametersOf(filters)).flatMap(([name, value]) => (value ? [[name, value]] : [])));

it.each<[string, Partial<RuleFilters>]>([
  ["", {}],
  ["van-ban=HD21&buoc=QUOTA", { documentId: "HD21", step: "QUOTA" }],
  ["tac-dung=CAP&muc-do=WARN&ve=ORG", { effect: "CAP", severity: "WARN", subject: "ORG" }],
  ["tim=ty+le&co-cham=1&moi-van-ban=1", { text: "ty le", touchedOnly: true, everywhere: true }],
])("«%s» says the filters, and the filters say it", (url, given) => {
  const filters = { ...noRuleFilters, ...given };
  expect(ruleFiltersFrom(new URLSearchParams(url))).toEqual(filters);
  expect(inUrl(filters).toString()).toBe(url);
  expect(areNarrow(filters)).toBe(url !== "");
});

it("an address typed wrongly filters nothing", () =>
  expect(ruleFiltersFrom(new URLSearchParams("buoc=XYZ&muc-do=1"))).toEqual(noRuleFilters));

it.each<[string, Partial<RuleFilters>, boolean]>([
  ["words without diacritics", { text: "ty le" }, true],
  ["words in capitals", { text: "TỶ LỆ" }, true],
  ["the place in Vietnamese", { text: "đoạn cuối" }, true],
  ["the place as the rules cite it", { text: "closing paragraph" }, true],
  ["its id", { text: "quota.member" }, true],
  ["what it does", { text: "gioi han ty le" }, true],
  ["words it does not say", { text: "khen thưởng" }, false],
  ["its document", { documentId: "HD21" }, true],
  ["another document", { documentId: "CV54" }, false],
  ["its subject", { subject: "MEMBER" }, true],
  ["another subject", { subject: "ORG" }, false],
  ["another step", { step: "AWARD" }, false],
  ["having touched somebody", { touchedOnly: true }, false],
  ["being of any document", { everywhere: true }, true],
])("is asked for by %s: %s", (_, given, expected) =>
  expect(isAsked(aRule(), { ...noRuleFilters, ...given })).toBe(expected),
);

it("a rule in the words of a lower document is in force, one of a document elsewhere is not", () => {
  expect(isAsked(aRule({ standing: "RESTATED" }), noRuleFilters)).toBe(true);
  expect(isAsked(aRule({ standing: "ELSEWHERE" }), noRuleFilters)).toBe(false);
});

it("one of a document elsewhere is shown on demand, and where its document is asked for", () => {
  const elsewhere = aRule({ standing: "ELSEWHERE" });
  expect(isAsked(elsewhere, { ...noRuleFilters, everywhere: true })).toBe(true);
  expect(isAsked(elsewhere, { ...noRuleFilters, documentId: elsewhere.documentId })).toBe(true);
});
