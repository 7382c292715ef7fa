import { describe, expect, it } from "vitest";
import { ruleById } from "../rules.ts";
import { originPartOf } from "./origin-part.ts";

describe("how a rule takes part in the tiers of a year", () => {
  it.each([
    ["QD366.TIER.GOOD.POINTS", "POINTS"],
    ["QD366.TIER.NOT_COMPLETED.POINTS", "POINTS"],
    ["QD366.CRIT.COMMON_30", "POINTS"],
    ["KH57.ORG.WEAK.POINTS", "POINTS"],
    ["QD366.TIER.EXCELLENT.REMEDIED_100", "CONDITIONS"],
    ["HD21.MEMBER.EXCELLENT.PROFILE", "CONDITIONS"],
    ["QD366.TIER.NOT_COMPLETED.INDIVIDUAL_OVER_50_TASKS", "LOWEST"],
    ["HD21.ELIG.MEMBER.SICK_LEAVE_CAP", "CAPS"],
    ["QD366.QUOTA.SMALL_BASE", "QUOTA"],
    ["QD366.ELIG.MEMBER.SIX_MONTHS", "NOT_RATED"],
    ["QD366.ELIG.MEMBER.SCOPE", "NOT_RATED"],
    ["QD366.ELIG.LEADER.SCOPE", null],
    ["QD366.NOTIFY.SUBJECT", null],
  ] as const)("%s: %s", (id, part) => {
    const rule = ruleById(id);
    expect(rule && originPartOf(rule)).toBe(part);
  });
});
