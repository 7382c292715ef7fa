import { expect, it } from "vitest";
import { quotaParameters } from "../regime-2019/quota.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { formatPercentage } from "./percentage.ts";
import { quotaTable } from "./quota-use.ts";

it("shows the worst scope first and the share of the base that is used", () => {
  const parameters = quotaParameters(hd21, "ORG");
  const scopes = [
    { key: "a", counts: { excellent: 0, good: 20 } },
    { key: "b", counts: { excellent: 3, good: 14 } },
    { key: "c", counts: { excellent: 2, good: 14 } },
    { key: "d", counts: { excellent: 1, good: 0 } },
  ];
  const rows = parameters === null ? [] : quotaTable(parameters, scopes);
  expect(rows.map(({ key, usedPercentage }) => [key, formatPercentage(usedPercentage).vi])).toEqual([
    ["b", "21,4 %"],
    ["c", "14,3 %"],
    ["d", "–"],
    ["a", "0,0 %"],
  ]);
});
