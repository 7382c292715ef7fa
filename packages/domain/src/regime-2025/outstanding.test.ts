import { expect, it } from "vitest";
import { qd366 } from "../rule-sets/qd366.ts";
import { againstOutstandingRate } from "./outstanding.ts";

it("25 % may be decided, 26 % may not (rules-2025.md 7, example 42)", () => {
  expect(againstOutstandingRate(qd366, 25)).toEqual([]);
  const [finding] = againstOutstandingRate(qd366, 26);
  expect(finding).toMatchObject({ ruleId: "QD366.QUOTA.OUTSTANDING_25", severity: "BLOCK", outcome: "FAILED" });
  expect(finding?.clause[0]).toContain("không vượt quá 25%");
  expect(finding?.message.vi).toBe("Tỷ lệ quyết định 26 %, không được vượt quá 25 %.");
});
