import { expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import { isDecidedAbove } from "./decided-above.ts";

const above = "UPPER_GRASSROOTS_STANDING_COMMITTEE";
const qd366With = (authority: Partial<RuleSet2025["parameters"]["authority"]>): RuleSet => ({
  ...qd366,
  parameters: { ...qd366.parameters, authority: { ...qd366.parameters.authority, ...authority } },
});

it.each([
  ["MEMBER", qd366, false],
  ["ORG", qd366, false],
  ["MEMBER", qd366With({ member: above }), true],
  ["ORG", qd366With({ member: above }), false],
  ["ORG", qd366With({ subordinate: above }), true],
  ["LEADER", qd366With({ member: above, subordinate: above }), false],
  ["MEMBER", hd21, false],
] as const)("%s: the committee above the grassroots decides only where a document says so", (subject, ruleSet, is) =>
  expect(isDecidedAbove(ruleSet, subject)).toBe(is),
);
