import { describe, expect, it } from "vitest";
import { judgeCancellation } from "./cancellation.ts";
import type { CancellationFacts } from "./cancellation-facts.ts";

const inOrder: CancellationFacts = {
  subject: "MEMBER",
  state: "DECIDED",
  ground: "NEW_DEFECT",
  reason: "Bị kết luận vi phạm trong năm 2019",
  decidedBy: "GRASSROOTS_PARTY_COMMITTEE",
  cancelledBy: "GRASSROOTS_PARTY_COMMITTEE",
  year: 2019,
  reopenedYear: 2019,
};

describe("HD21.RERATE.CANCEL", () => {
  it.each([
    [{}, "PASSED"],
    [{ state: "NOTIFIED" }, "PASSED"],
    [{ ground: "CONDITION_NOT_MET" }, "PASSED"],
    [{ reason: "  " }, "FAILED"],
    [{ state: "APPRAISED" }, "FAILED"],
    [{ state: "CANCELLED" }, "FAILED"],
    [{ cancelledBy: "CELL_COMMITTEE" }, "FAILED"],
    [{ reopenedYear: 2020 }, "FAILED"],
  ] as const)("%j: %s", (changed, outcome) =>
    expect(judgeCancellation({ ...inOrder, ...changed }, { regime: "TIERS_2019" })).toMatchObject({
      ruleId: "HD21.RERATE.CANCEL",
      outcome,
      severity: "BLOCK",
    }),
  );

  it("shows what is missing", () =>
    expect(
      judgeCancellation({ ...inOrder, reason: "" }, { regime: "TIERS_2019" })?.facts.filter(({ met }) => met === false),
    ).toHaveLength(1));
});

describe("2016", () => {
  it.each([
    ["MEMBER", "", "FAILED"],
    ["MEMBER", "Phát hiện khuyết điểm", "PASSED"],
    ["ORG", "", "NOT_APPLICABLE"],
  ] as const)("%s, reason «%s»: %s", (subject, reason, outcome) =>
    expect(judgeCancellation({ ...inOrder, subject, reason }, { regime: "POINTS_2016" })).toMatchObject({
      ruleId: "KH57.MEMBER.RERATE",
      outcome,
    }),
  );
});

it("of a year whose rules are not held nothing is said", () =>
  expect(judgeCancellation(inOrder, { regime: "NOT_HELD" })).toBeNull());
