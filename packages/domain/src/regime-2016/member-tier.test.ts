import { describe, expect, it } from "vitest";
import type { MemberFacts2016 } from "../facts-2016.ts";
import { aMember2016, votes } from "../testing/facts-2016.ts";
import { answerIn, findingIn, reportedIn } from "../testing/verdicts.ts";
import { under2016 } from "../testing/verdicts-2016.ts";

const answers = (facts: Partial<MemberFacts2016>, ...rules: string[]): readonly string[] =>
  rules.map((rule) => answerIn(under2016(aMember2016(facts)), `KH57.MEMBER.${rule}`));

const conditions = ["EXCELLENT.CONDITIONS", "GOOD.CONDITIONS", "COMPLETED.CONDITIONS"] as const;

describe("votes of the official members for that tier alone", () => {
  it.each([
    ["EXCELLENT", 12, "UNDECIDED", null],
    ["EXCELLENT", 13, "RATEABLE", "EXCELLENT"],
    ["GOOD", 9, "UNDECIDED", null],
    ["GOOD", 10, "RATEABLE", "GOOD"],
    ["COMPLETED", 9, "UNDECIDED", null],
    ["COMPLETED", 10, "RATEABLE", "COMPLETED"],
    ["NOT_COMPLETED", 18, "UNDECIDED", null],
  ] as const)("%s with %i of 18: %s", (tier, count, status, ceiling) =>
    expect(under2016(aMember2016({ votes: votes({ [tier]: count }) }))).toMatchObject({ status, ceiling }),
  );

  it("not recorded is unknown, and undecided", () => {
    expect(answers({ votes: undefined }, ...conditions)).toEqual([
      "UNKNOWN EXCELLENT",
      "UNKNOWN GOOD",
      "UNKNOWN COMPLETED",
    ]);
    expect(under2016(aMember2016({ votes: undefined }), "COMPLETED")).toMatchObject({
      status: "UNDECIDED",
      ceiling: null,
      forced: false,
      proposal: "REFUSED",
    });
  });

  it("where nobody may vote they are known to fail", () =>
    expect(answers({ votes: { official: 0 } }, "GOOD.CONDITIONS")).toEqual(["FAILED GOOD"]));

  it("are spelled out", () => {
    const { arithmetic, message } = findingIn(
      under2016(aMember2016({ votes: votes({ EXCELLENT: 12 }) })),
      "KH57.MEMBER.EXCELLENT.CONDITIONS",
    );
    expect(arithmetic).toBe("3 · 12 = 36 ≤ 2 · 18 = 36");
    expect(message.vi).toBe(
      "12/18 đảng viên chính thức tán thành (cần trên 2/3); xếp loại cán bộ, công chức, viên chức “Hoàn thành xuất sắc nhiệm vụ” (cần từ “Hoàn thành xuất sắc nhiệm vụ” trở lên).",
    );
  });
});

describe("the tier as a civil servant", () => {
  const enough = votes({ EXCELLENT: 13 });

  it.each([
    [{ civilServantTier: "EXCELLENT" }, "PASSED"],
    [{ civilServantTier: "GOOD" }, "FAILED EXCELLENT"],
    [{ civilServantTier: undefined }, "UNKNOWN EXCELLENT"],
    [{ civilServantTier: "GOOD", award: "CERTIFICATE_OF_MERIT" }, "PASSED"],
    [{ civilServantTier: undefined, award: "GRASSROOTS_EMULATION_FIGHTER" }, "PASSED"],
    [{ civilServantTier: undefined, votes: votes({ EXCELLENT: 12 }) }, "FAILED EXCELLENT"],
    [{ civilServantTier: "GOOD", votes: undefined }, "FAILED EXCELLENT"],
  ] as const)("%j: %s", (facts, answer) =>
    expect(answers({ votes: enough, ...facts }, "EXCELLENT.CONDITIONS")).toEqual([answer]),
  );

  it("an award stands in for it at the highest tier only", () =>
    expect(
      answers(
        { civilServantTier: "COMPLETED", award: "CERTIFICATE_OF_MERIT", votes: votes({ GOOD: 18 }) },
        "GOOD.CONDITIONS",
      ),
    ).toEqual(["FAILED GOOD"]));

  it.each([
    ["COMPLETED", "PASSED"],
    ["COMPLETED_LIMITED", "PASSED"],
    ["NOT_COMPLETED", "FAILED COMPLETED"],
  ] as const)("«%s» for COMPLETED: %s", (civilServantTier, answer) =>
    expect(answers({ civilServantTier, votes: votes({ COMPLETED: 10 }) }, "COMPLETED.CONDITIONS")).toEqual([answer]),
  );
});

describe("the lowest tier", () => {
  const [defects, discipline] = ["NOT_COMPLETED.DEFECTS", "NOT_COMPLETED.DISCIPLINE"] as const;
  const [voted, notVoted] = [votes({ NOT_COMPLETED: 10 }), votes({ NOT_COMPLETED: 9 })];

  it.each([
    [{ defects: ["VIOLATION"], votes: voted }, "FAILED COMPLETED"],
    [{ defects: ["VIOLATION"], votes: notVoted }, "PASSED"],
    [{ defects: ["VIOLATION"], votes: undefined }, "UNKNOWN COMPLETED"],
    [{ civilServantTier: "NOT_COMPLETED", votes: voted }, "FAILED COMPLETED"],
    [{ civilServantTier: undefined, votes: voted }, "UNKNOWN COMPLETED"],
    [{ civilServantTier: undefined, votes: notVoted }, "PASSED"],
    [{ civilServantTier: undefined, defects: ["CELL_TASK_NOT_DONE"], votes: voted }, "FAILED COMPLETED"],
    [{ votes: undefined }, "PASSED"],
  ] as const)("defects %j: %s", (facts, answer) => expect(answers(facts, defects)).toEqual([answer]));

  it("a discipline being served forces it without a vote (C18)", () => {
    expect(answers({ servingDiscipline: true }, discipline)).toEqual(["FAILED COMPLETED"]);
    expect(under2016(aMember2016({ servingDiscipline: true }), "COMPLETED")).toMatchObject({
      status: "RATEABLE",
      ceiling: "NOT_COMPLETED",
      forced: true,
      proposal: "REFUSED",
    });
  });

  it("is not what is left where no other tier is reached (C19)", () =>
    expect(under2016(aMember2016({ votes: voted }), "NOT_COMPLETED")).toMatchObject({
      status: "UNDECIDED",
      forced: false,
      proposal: "REFUSED",
    }));
});

describe("who is rated", () => {
  it.each([
    [{ exempt: true }, "NOT_RATED", "EXEMPT"],
    [{ admittedOn: "2016-07-01" }, "NOT_RATED", "NEWLY_ADMITTED"],
    [{ admittedOn: "2016-06-30" }, "RATEABLE", null],
    [{ admittedOn: "2016-06-12", asOf: "2016-12-12" }, "RATEABLE", null],
    [{ admittedOn: "2016-06-13", asOf: "2016-12-12" }, "NOT_RATED", "NEWLY_ADMITTED"],
    [{ admittedOn: undefined }, "BLOCKED", null],
    [{ reviewCompleted: false }, "BLOCKED", null],
    [{ reviewCompleted: undefined }, "BLOCKED", null],
  ])("%j: %s", (facts, status, reason) =>
    expect(under2016(aMember2016(facts))).toMatchObject({ status, reason, forced: false }),
  );
});

it("everything in order leaves only the tiers not voted for", () =>
  expect(reportedIn(under2016(aMember2016()))).toEqual([
    "KH57.MEMBER.GOOD.CONDITIONS FAILED",
    "KH57.MEMBER.COMPLETED.CONDITIONS FAILED",
  ]));
