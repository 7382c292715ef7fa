import { parameterInForce, ruleSetOfKey } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { overlayOf } from "./overlay-of.ts";
import { findingsOf } from "./shown-document.ts";

const text = (yearFrom: number, parameter: string, value: unknown) => ({
  id: "41",
  kind: "GUIDANCE" as const,
  number: "12-HD/TU",
  issuedOn: `${yearFrom}-11-01`,
  issuer: "Ban Thường vụ Tỉnh ủy",
  title: "Xếp loại chất lượng",
  appliesTo: null,
  yearFrom,
  yearTo: null,
  overrides: [{ parameter, value, citation: "III.1", clause: [] }],
});

it.each([
  ["HD21", 2021, "deadline.grassroots"],
  ["QD366", 2026, "deadline.lower"],
])("a board's document is a layer below %s", (head, yearFrom, parameter) => {
  const rules = ruleSetOfKey(`${head}/41`, () => overlayOf(text(yearFrom, parameter, "Y-12-10")));
  expect(rules && parameterInForce(rules, parameter)).toMatchObject({ value: "Y-12-10", citation: "III.1" });
});

it("what it may not change is told beside the rules above it, under QĐ 366 too", () => {
  const upper = ruleSetOfKey("QD366");
  if (upper === undefined) throw new Error("QĐ 366 is not known");
  const stated = overlayOf(text(2026, "quota.excellent.pct", 30));
  expect(findingsOf(upper, stated).map(({ ruleId }) => ruleId)).toEqual(["ENGINE.UPPER_WINS"]);
  expect(findingsOf(upper, overlayOf(text(2021, "deadline.grassroots", "Y-12-10")))).toEqual([]);
});

it("a value of other rules in a document in force is a bug", () => {
  expect(() => overlayOf(text(2026, "deadline.grassroots", "Y-12-10"))).toThrow("no value of deadline.grassroots");
});
