import type { Finding } from "../providers/queries/finding.ts";

/** A finding with only what a test is about. */
export const aFinding = (finding: Partial<Finding> = {}): Finding => ({
  ruleId: "HD21.MEMBER.EXCELLENT.CRITERIA",
  citation: "HD 21, II.B.2.3.a, bullet 2",
  clause: ["Các tiêu chí …"],
  effect: "REQUIRE",
  severity: "BLOCK",
  outcome: "PASSED",
  blocksTier: null,
  arithmetic: null,
  message: { vi: "Đạt điều kiện.", en: "Met." },
  facts: [],
  ...finding,
});
