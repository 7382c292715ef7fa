import { describe, expect, it } from "vitest";
import type { LeaderFacts } from "../facts.ts";
import { aLeader } from "../testing/facts.ts";
import { answerOf, findingOf, reported, under2019 } from "../testing/verdicts.ts";

const criteria = "HD21.LEADER.CRITERIA";
const newcomer = "HD21.LEADER.HEAD_NEWCOMER_EXEMPT";
const headCap = "HD21.LEADER.HEAD_CAP";

describe("the head is no higher than what the head leads", () => {
  it.each([
    [{ orgTier: "GOOD", collectiveTier: "COMPLETED" }, "FAILED GOOD"],
    [{ orgTier: "GOOD", collectiveTier: "EXCELLENT", agencyTier: "NOT_COMPLETED" }, "FAILED COMPLETED"],
    [{ orgTier: "NOT_RATED", collectiveTier: "GOOD" }, "FAILED EXCELLENT"],
    [{ orgTier: "EXCELLENT" }, "PASSED"],
    [{ orgTier: "NOT_RATED" }, "NOT_APPLICABLE"],
    [{}, "NOT_APPLICABLE"],
  ] as const)("%j: %s", (facts, answer) => expect(answerOf(aLeader({ isHead: true, ...facts }), headCap)).toBe(answer));

  it("a deputy is not capped", () => {
    expect(answerOf(aLeader({ isHead: false, orgTier: "NOT_COMPLETED" }), headCap)).toBe("NOT_APPLICABLE");
  });

  it("a cap to the lowest tier forces nothing", () => {
    expect(under2019(aLeader({ isHead: true, orgTier: "NOT_COMPLETED" }))).toMatchObject({
      ceiling: "NOT_COMPLETED",
      forced: false,
    });
  });
});

describe("a head transferred in the year", () => {
  const head = (attestations: Record<string, boolean>, facts: Partial<LeaderFacts>) =>
    aLeader({
      isHead: true,
      transferredInThisYear: true,
      attestations: { [criteria]: true, ...attestations },
      ...facts,
    });
  const tiers = { orgTier: "COMPLETED", collectiveTier: "GOOD" } as const;

  it("attested: only the collective's tier caps, as a warning", () => {
    const subject = head({ [newcomer]: true }, tiers);
    expect(answerOf(subject, headCap)).toBe("WARNING EXCELLENT");
    expect(findingOf(subject, headCap).severity).toBe("WARN");
    expect(under2019(subject, "GOOD")).toMatchObject({ ceiling: "GOOD", proposal: "ACCEPTED" });
  });

  it("open: taken as yes, but the higher proposal waits for the answer", () => {
    const subject = head({}, tiers);
    expect(answerOf(subject, newcomer)).toBe("UNANSWERED");
    expect(under2019(subject, "GOOD")).toMatchObject({ ceiling: "GOOD", proposal: "NEEDS_ATTESTATION" });
    expect(under2019(subject, "COMPLETED").proposal).toBe("ACCEPTED");
    expect(under2019(subject, "EXCELLENT").proposal).toBe("REFUSED");
  });

  it("denied: all three tiers cap, as for any head", () => {
    const subject = head({ [newcomer]: false }, tiers);
    expect(reported(subject)).toEqual([`${headCap} FAILED`]);
    expect(answerOf(subject, headCap)).toBe("FAILED GOOD");
    expect(findingOf(subject, headCap).severity).toBe("BLOCK");
  });

  it.each([{ orgTier: "COMPLETED" }, { orgTier: "COMPLETED", collectiveTier: "NOT_RATED" }] as const)(
    "without a collective tier nothing caps: %j",
    (facts) => expect(answerOf(head({ [newcomer]: true }, facts), headCap)).toBe("NOT_APPLICABLE"),
  );

  it("a deputy transferred in is not asked", () => {
    const deputy = aLeader({ isHead: false, transferredInThisYear: true });
    expect(answerOf(deputy, newcomer)).toBe("NOT_APPLICABLE");
  });
});

describe("criteria of other regulations are attested", () => {
  it("open: every tier may be proposed, none above the lowest decided", () => {
    const leader = aLeader({ attestations: {} });
    expect(answerOf(leader, criteria)).toBe("UNANSWERED COMPLETED");
    expect(under2019(leader, "COMPLETED")).toMatchObject({ ceiling: "EXCELLENT", proposal: "NEEDS_ATTESTATION" });
    expect(under2019(leader, "NOT_COMPLETED").proposal).toBe("ACCEPTED");
  });

  it("denied: every tier above the lowest is closed, but not forced", () => {
    const leader = aLeader({ attestations: { [criteria]: false } });
    expect(answerOf(leader, criteria)).toBe("FAILED COMPLETED");
    expect(under2019(leader)).toMatchObject({ ceiling: "NOT_COMPLETED", forced: false });
  });
});

describe("votes at several places", () => {
  const rule = "HD21.LEADER.MULTI_POSITION";

  it.each([
    [{}, "NOT_APPLICABLE"],
    [{ votedTiers: ["GOOD", "GOOD"] }, "NOT_APPLICABLE"],
    [{ votedTiers: ["GOOD", "GOOD", "COMPLETED"] }, "FAILED"],
    [{ votedTiers: ["GOOD", "COMPLETED"], divergenceDecided: true }, "PASSED"],
  ] as const)("%j: %s", (facts, answer) => expect(answerOf(aLeader(facts), rule)).toBe(answer));

  it("no tier until the authority decides", () => {
    expect(under2019(aLeader({ votedTiers: ["GOOD", "COMPLETED"] })).status).toBe("BLOCKED");
  });
});

it.each([
  [undefined, "NOT_APPLICABLE"],
  [true, "PASSED"],
  [false, "WARNING"],
])("the criteria HD 21 adds used, %s: %s", (extraCriteriaUsed, answer) =>
  expect(answerOf(aLeader({ extraCriteriaUsed }), "HD21.LEADER.EXTRA_CRITERIA")).toBe(answer),
);

it("the cap of a head says whose tier it is, the lowest of them", () => {
  const head = aLeader({ isHead: true, orgTier: "GOOD", collectiveTier: "GOOD", agencyTier: "EXCELLENT" });
  expect(findingOf(head, "HD21.LEADER.HEAD_CAP").message.vi).toBe(
    "Tổ chức và tập thể xếp “Hoàn thành tốt nhiệm vụ” nên người đứng đầu không được xếp cao hơn.",
  );
});
