import { expect, it } from "vitest";
import { awardLabels } from "./awards/award.ts";
import { candidacyLabels } from "./awards/candidacy-labels.ts";
import { formFaultLabels } from "./forms/fault-labels.ts";
import * as labels from "./labels.ts";
import * as bodyLabels from "./procedure/body-labels.ts";
import * as procedureLabels from "./procedure/procedure-labels.ts";
import { configurationAuthorLabels } from "./reporting/configuration-author.ts";
import { delegatedMatterLabels } from "./reporting/delegated-matter.ts";
import { deadlineMatterLabels } from "./reporting/slot.ts";
import * as reratingLabels from "./rerating/rerating-labels.ts";
import * as reviewLabels from "./review/review-labels.ts";
import type { Regime } from "./rule-sets/rule-set.ts";
import type { SubjectKind } from "./vocabulary/subject.ts";

/** Codes of one topic are named beside it. */
const topics = {
  awardLabels,
  candidacyLabels,
  configurationAuthorLabels,
  deadlineMatterLabels,
  delegatedMatterLabels,
  formFaultLabels,
  ...bodyLabels,
  ...procedureLabels,
  ...reratingLabels,
  ...reviewLabels,
};

it.each(Object.entries({ ...labels, ...topics }))("%s: every code is named in both languages", (_map, codes) => {
  for (const { vi, en } of Object.values(codes)) {
    expect(vi.normalize("NFC")).toBe(vi);
    expect(vi.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
  }
});

it("names the tiers as HD 21 does", () => {
  expect(Object.values(labels.tierLabels).map(({ vi }) => vi)).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
  ]);
  expect(labels.tierShortLabels.NOT_COMPLETED.vi).toBe("KHTNV");
});

it("names the ranks of organisations as KH 57 does in 2016, and nothing else otherwise", () => {
  const names = (regime: Regime, subject: SubjectKind) =>
    Object.values(labels.tierNamesOf({ regime }, subject)).map(({ vi }) => vi);
  expect(names("POINTS_2016", "ORG")).toEqual([
    "Trong sạch, vững mạnh",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Yếu kém",
  ]);
  expect(names("POINTS_2016", "MEMBER")).toEqual(names("TIERS_2019", "ORG"));
  expect(labels.tierShortNamesOf({ regime: "POINTS_2016" }, "ORG").EXCELLENT.vi).toBe("TSVM");
  expect(Object.values(labels.tierCodesOf({ regime: "POINTS_2016" }, "ORG"))).toEqual([
    "CLEAN_STRONG",
    "GOOD",
    "COMPLETED",
    "WEAK",
  ]);
  expect(labels.tierCodesOf({ regime: "TIERS_2019" }, "ORG").NOT_COMPLETED).toBe("NOT_COMPLETED");
});
