import { expect, it } from "vitest";
import { isImported, saidOfHistory } from "./imported-history.ts";
import type { Finding } from "./rule/finding.ts";
import { hd21 } from "./rule-sets/hd21.ts";
import { kh57 } from "./rule-sets/kh57.ts";

const aFinding = (given: Partial<Finding>): Finding => ({
  ruleId: "KH57.ORG.GOOD.POINTS",
  citation: "KH 57, II.B.1.2.b",
  clause: ["…"],
  effect: "REQUIRE",
  severity: "BLOCK",
  outcome: "FAILED",
  blocksTier: "GOOD",
  facts: [],
  arithmetic: null,
  message: { vi: "…", en: "…" },
  ...given,
});

it.each([
  ["DECIDED", null, kh57, true],
  ["NOTIFIED", null, kh57, true],
  ["PROPOSED", null, kh57, false],
  ["DECIDED", "7", kh57, false],
  ["DECIDED", null, hd21, false],
] as const)("%s, replacing %s: %#", (state, replacesId, rules, imported) =>
  expect(isImported({ state, replacesId }, rules)).toBe(imported),
);

it("what would refuse a decision only warns of history, the rest of it stays (rules.md 3.18)", () => {
  const finding = aFinding({ severity: "BLOCK", outcome: "FAILED" });
  expect(saidOfHistory(finding)).toEqual({ ...finding, severity: "WARN" });
  const open = aFinding({ severity: "ATTEST", outcome: "UNANSWERED" });
  expect(saidOfHistory(open)).toBe(open);
});
