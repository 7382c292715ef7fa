import { describe, expect, it } from "vitest";
import type { CommonFacts2025, MemberFacts2025 } from "../facts-2025.ts";
import type { Verdict } from "../rule/verdict.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import { tierCounts } from "../testing/facts.ts";
import { aCollective2025, aLeader2025, aMember2025, anOrganisation2025, tasksOf } from "../testing/facts-2025.ts";
import { answerIn, findingIn } from "../testing/verdicts.ts";
import { qd366With, under2025 } from "../testing/verdicts-2025.ts";

// rules-2025.md, section 7: the worked examples on points, tasks, conditions, order and eligibility. Quotas: quota.test.ts.

const T = "QD366.TIER";
const gap = `${T}.GAP`;

/** Points in all, split over the two groups. */
const points = (total: number): Pick<CommonFacts2025, "points"> => {
  const hundredths = Math.round(100 * total);
  const common = Math.min(3000, hundredths);
  return { points: { common: common / 100, results: (hundredths - common) / 100 } };
};
const asked = (total: number, tasks: string) => ({ ...points(total), tasks: tasksOf(tasks) });
const ceiling = ({ ceiling: highest, forced }: Verdict) => (forced ? "FORCED" : highest);

describe("points", () => {
  it.each([
    ["1", { points: { common: 28, results: 62 }, tasks: tasksOf("10/10/0/3/0") }, "EXCELLENT"],
    ["2", { points: { common: 27.5, results: 62 }, tasks: tasksOf("10/10/0/3/0") }, "GOOD"],
    ["3", asked(89.99, "10/10/0/3/0"), "GOOD"],
    ["4", asked(70, "10/10/0/0/0"), "GOOD"],
    ["5", asked(69.99, "10/10/0/0/0"), "COMPLETED"],
    ["6", asked(50, "10/10/2/0/0"), "COMPLETED"],
    ["7", asked(49.99, "10/10/0/3/0"), "FORCED"],
    ["10", asked(95, "10/10/0/2/0"), "GOOD"],
  ] as const)("example %s: %j → %s", (_no, facts, expected) =>
    expect(ceiling(under2025(aMember2025(facts)))).toBe(expected),
  );

  it.each([
    ["8", { common: 31, results: 60 }, "QD366.CRIT.COMMON_30"],
    ["9", { common: 30, results: 70.01 }, "QD366.CRIT.RESULTS_70"],
    ["three decimals", { common: 20.005, results: 60 }, "QD366.CRIT.SCALE_100"],
  ] as const)("example %s: %j is refused", (_no, given, ruleId) => {
    const verdict = under2025(aMember2025({ points: given }), "COMPLETED");
    expect(verdict).toMatchObject({ status: "BLOCKED", proposal: "REFUSED" });
    expect(findingIn(verdict, ruleId).outcome).toBe("FAILED");
  });
});

describe("task shares", () => {
  it.each([
    ["11", asked(92, "1000/1000/0/299/0"), "GOOD"],
    ["12", asked(92, "1000/1000/0/300/0"), "EXCELLENT"],
    ["13", asked(92, "7/7/0/2/0"), "GOOD"],
    ["13", asked(92, "7/7/0/3/0"), "EXCELLENT"],
    ["14", asked(92, "20/20/1/10/0"), "COMPLETED"],
    ["21", asked(60, "100/69/0/0/31"), "FORCED"],
  ] as const)("example %s, a collective: %j → %s", (_no, facts, expected) =>
    expect(ceiling(under2025(aCollective2025(facts)))).toBe(expected),
  );

  it("example 15: exactly 20 % late is COMPLETED", () =>
    expect(ceiling(under2025(aMember2025(asked(65, "20/20/4/0/0"))))).toBe("COMPLETED"));

  it.each([
    ["16", aMember2025(asked(65, "20/20/5/0/0"))],
    ["17", aMember2025(asked(75, "20/19/0/6/1"))],
    ["18", aMember2025(asked(60, "20/10/0/0/10"))],
    ["20", aCollective2025(asked(60, "10/7/0/0/3"))],
  ] as const)("example %s is referred to the authority", (_no, subject) => {
    const verdict = under2025(subject, "COMPLETED");
    expect(verdict).toMatchObject({ ceiling: "COMPLETED", forced: false, proposal: "NEEDS_ATTESTATION" });
    expect(answerIn(verdict, gap)).toBe("UNANSWERED COMPLETED");
    expect(under2025(subject, "GOOD").proposal).toBe("REFUSED");
    expect(under2025(subject, "NOT_COMPLETED").proposal).toBe("NEEDS_ATTESTATION");
  });

  it("its reasoned decision opens COMPLETED, its no leaves the lowest", () => {
    const decided = (answer: boolean) =>
      under2025(aMember2025({ ...asked(65, "20/20/5/0/0"), attestations: { [gap]: answer } }), "COMPLETED");
    expect(decided(true)).toMatchObject({ ceiling: "COMPLETED", proposal: "ACCEPTED" });
    expect(decided(false)).toMatchObject({ ceiling: "NOT_COMPLETED", forced: false, proposal: "REFUSED" });
    const lowest = { ...asked(65, "20/20/5/0/0"), attestations: { [gap]: false } };
    expect(under2025(aMember2025(lowest), "NOT_COMPLETED").proposal).toBe("ACCEPTED");
  });

  it("under EACH the place that misses is explained, not the sum", () => {
    const facts = { ...points(91), unitTasks: [tasksOf("10/10/0/5/0"), tasksOf("10/10/0/1/0")] };
    const each = qd366With({ leader: { ...qd366.parameters.leader, unitAggregation: "EACH" } });
    const found = findingIn(under2025(aLeader2025(facts), undefined, each), `${T}.EXCELLENT.LEADER_UNITS`);
    expect(found).toMatchObject({ outcome: "FAILED", arithmetic: "100 · 1 = 100 < 30 · 10 = 300" });
    expect(found.message.vi).toMatch(/^Chưa đạt: nơi phụ trách thứ 2\/2: /);
  });

  it.each([
    ["done and failed above assigned", aMember2025({ tasks: tasksOf("10/12/0/3/3") })],
    ["late above done", aMember2025({ tasks: tasksOf("10/10/11/3/0") })],
    ["exceeded above done", aMember2025({ tasks: tasksOf("10/10/0/11/0") })],
    ["a unit led", aLeader2025({ unitTasks: [tasksOf("10/10/0/5/0"), tasksOf("10/11/0/5/0")] })],
    ["remedied above named", aMember2025({ previousDefects: { total: 4, remedied: 5 } })],
    ["low ballots above all", aLeader2025({ confidence: { ballots: 3, low: 4 } })],
    ["lowest above in charge", aLeader2025({ units: { inCharge: 1, lowest: 2 } })],
    ["missed above assigned", aCollective2025({ indicators: { assigned: 5, missed: 6 } })],
  ] as const)("on counts that contradict each other nothing is rated: %s", (_, subject) => {
    const verdict = under2025(subject, "EXCELLENT");
    expect(verdict).toMatchObject({ status: "BLOCKED", forced: false, proposal: "REFUSED" });
    const found = findingIn(verdict, "QD366.REQUIREMENT.RESULTS");
    expect(found).toMatchObject({ outcome: "FAILED", severity: "BLOCK" });
    expect(found.message.vi).toMatch(/nhiều hơn .*: hãy kiểm tra và sửa lại số liệu\.$/);
  });

  it("a board may resolve the gap at the lowest tier instead", () => {
    const strict = qd366With({ gapResolution: "NOT_COMPLETED" });
    const verdict = under2025(aMember2025(asked(65, "20/20/5/0/0")), "COMPLETED", strict);
    expect(verdict).toMatchObject({ ceiling: "NOT_COMPLETED", forced: false, proposal: "REFUSED" });
    expect(answerIn(verdict, gap)).toBe("NOT_APPLICABLE");
  });

  it("example 19: 11 of 20 failed force the lowest", () => {
    const verdict = under2025(aMember2025(asked(60, "20/9/0/0/11")));
    expect(ceiling(verdict)).toBe("FORCED");
    expect(findingIn(verdict, `${T}.NOT_COMPLETED.INDIVIDUAL_OVER_50_TASKS`).arithmetic).toBe(
      "100 · 11 = 1100 > 50 · 20 = 1000",
    );
  });

  it("example 22: force majeure attested, the case is referred", () => {
    const facts = {
      ...asked(60, "100/69/0/0/31"),
      forceMajeure: true,
      attestations: { [`${T}.NOT_COMPLETED.COLLECTIVE_MITIGATION`]: true },
    };
    const verdict = under2025(aCollective2025(facts), "COMPLETED");
    expect(verdict).toMatchObject({ ceiling: "COMPLETED", forced: false, proposal: "NEEDS_ATTESTATION" });
    expect(answerIn(verdict, `${T}.NOT_COMPLETED.COLLECTIVE_UNDER_70`)).toBe("WARNING GOOD");
    const decided = { ...facts, attestations: { ...facts.attestations, [gap]: true } };
    expect(under2025(aCollective2025(decided), "COMPLETED").proposal).toBe("ACCEPTED");
  });

  it("row 108: an organisation may plead it against the case that forces it, and nothing else (D18)", () => {
    const attestations = { [`${T}.NOT_COMPLETED.COLLECTIVE_MITIGATION`]: true };
    const facts = { ...asked(60, "100/69/0/0/31"), attestations };
    expect(under2025(anOrganisation2025({ ...facts, forceMajeure: true })).forced).toBe(false);
    expect(under2025(anOrganisation2025(facts)).forced).toBe(true);
    const few = { ...asked(49, "100/100/0/0/0"), forceMajeure: true, attestations };
    expect(under2025(anOrganisation2025(few)).forced).toBe(true);
  });

  it("force majeure not attested, or without its ground, still forces", () => {
    const facts = asked(60, "100/69/0/0/31");
    expect(ceiling(under2025(aCollective2025({ ...facts, forceMajeure: true })))).toBe("FORCED");
    const attestations = { [`${T}.NOT_COMPLETED.COLLECTIVE_MITIGATION`]: true };
    expect(ceiling(under2025(aCollective2025({ ...facts, attestations })))).toBe("FORCED");
  });

  it.each([{}, tasksOf("0/0/0/0/0")])(
    "example 23: no task recorded (%j), nothing may be decided above the lowest",
    (tasks) => {
      const facts = { ...points(93), tasks };
      expect(under2025(aMember2025(facts), "GOOD")).toMatchObject({ proposal: "REFUSED", forced: false });
      expect(answerIn(under2025(aMember2025(facts)), "QD366.BASIS.DOCUMENTS")).toBe("WARNING");
      const attested = { ...facts, attestations: { "QD366.BASIS.DOCUMENTS": true } };
      expect(under2025(aMember2025(attested), "GOOD").proposal).toBe("ACCEPTED");
    },
  );
});

it.each([[{ tasks: { failed: 9 } }], [{ tasks: { late: 1 } }]] as const)(
  "an attestation of documents does not outweigh a shortfall that is recorded: %j",
  (recorded) => {
    const facts = { ...points(93), ...recorded, attestations: { "QD366.BASIS.DOCUMENTS": true } };
    const verdict = under2025(aMember2025(facts), "GOOD");
    expect(verdict.proposal).not.toBe("ACCEPTED");
    expect(answerIn(verdict, "QD366.BASIS.DOCUMENTS")).toBe("WARNING");
  },
);

describe("conditions", () => {
  const reprimand = { form: "REPRIMAND", dutyRelated: true, withinCompetence: true } as const;
  const notCompleted = (name: string) => `${T}.NOT_COMPLETED.${name}`;

  it.each([
    [4, 3, "GOOD"],
    [4, 4, "EXCELLENT"],
    [0, 0, "EXCELLENT"],
  ] as const)("examples 24, 25: %i defects named, %i remedied: %s", (total, remedied, expected) =>
    expect(ceiling(under2025(aMember2025({ ...points(94), previousDefects: { total, remedied } })))).toBe(expected),
  );

  it("example 26: a discipline that is not of duty closes the top tier alone", () =>
    expect(
      ceiling(
        under2025(aCollective2025({ ...points(93), personDisciplines: [{ form: "REPRIMAND", dutyRelated: false }] })),
      ),
    ).toBe("GOOD"));

  it("example 27: a duty discipline of a person here forces the lowest", () => {
    const verdict = under2025(aCollective2025({ ...points(93), personDisciplines: [reprimand] }));
    expect(ceiling(verdict)).toBe("FORCED");
    expect(answerIn(verdict, notCompleted("COLLECTIVE_MEMBER_DISCIPLINE"))).toBe("FAILED COMPLETED");
  });

  it("a discipline of which nobody says whether it is within the competence forces nothing", () => {
    const { withinCompetence: _, ...unsaid } = reprimand;
    const verdict = under2025(aCollective2025({ ...points(93), personDisciplines: [unsaid] }));
    expect(verdict.forced).toBe(false);
    expect(answerIn(verdict, notCompleted("COLLECTIVE_MEMBER_DISCIPLINE"))).toBe("UNKNOWN COMPLETED");
    expect(findingIn(verdict, notCompleted("COLLECTIVE_MEMBER_DISCIPLINE")).message.vi).toContain("cần ghi");
  });

  it("no mitigation is asked of an organisation whose discipline only reminds (D8)", () => {
    const personDisciplines = [{ ...reprimand, selfDetected: true, remedied: true }];
    const asks = (lowestMode: "WARN" | "FORCE") =>
      answerIn(
        under2025(
          anOrganisation2025({ personDisciplines }),
          undefined,
          qd366With({ org: { ...qd366.parameters.org, lowestMode } }),
        ),
        notCompleted("COLLECTIVE_MITIGATION"),
      );
    expect(asks("WARN")).toBe("NOT_APPLICABLE");
    expect(asks("FORCE")).toBe("UNANSWERED");
  });

  it("the five targets are asked only where all five are assigned", () => {
    const verdict = under2025(aCollective2025({ indicators: { assigned: 3, missed: 1 } }));
    expect(answerIn(verdict, notCompleted("COLLECTIVE_FIVE_INDICATORS"))).toBe("PASSED");
    expect(findingIn(verdict, notCompleted("COLLECTIVE_FIVE_INDICATORS")).message.vi).toContain("Không được giao đủ 5");
  });

  it("example 28: what happened in the former unit counts there", () => {
    const verdict = under2025(
      aCollective2025({ ...points(93), personDisciplines: [{ ...reprimand, violatedElsewhere: true }] }),
    );
    expect(ceiling(verdict)).toBe("EXCELLENT");
    expect(answerIn(verdict, "QD366.ELIG.DISCIPLINE.FORMER_ORG")).toBe("PASSED");
  });

  it("example 29: detected and remedied by itself, attested: COMPLETED", () => {
    const facts = {
      ...points(93),
      personDisciplines: [{ ...reprimand, selfDetected: true, remedied: true }],
      attestations: { [notCompleted("COLLECTIVE_MITIGATION")]: true },
    };
    expect(under2025(aCollective2025(facts), "COMPLETED")).toMatchObject({
      ceiling: "COMPLETED",
      forced: false,
      proposal: "ACCEPTED",
    });
    const { attestations: _, ...open } = facts;
    expect(under2025(aCollective2025(open), "COMPLETED")).toMatchObject({ forced: true, proposal: "REFUSED" });
    expect(answerIn(under2025(aCollective2025(open)), notCompleted("COLLECTIVE_MITIGATION"))).toBe("UNANSWERED");
  });

  it.each([
    [{ units: { inCharge: 8, lowest: 4 } }, false],
    [{ units: { inCharge: 8, lowest: 5 } }, true],
    [{ confidence: { ballots: 20, low: 10 } }, false],
    [{ confidence: { ballots: 20, low: 11 } }, true],
  ])("examples 30, 31: %j forces: %s", (facts, forced) => expect(under2025(aLeader2025(facts)).forced).toBe(forced));

  it.each([
    [2, "WARNING", "EXCELLENT"],
    [5, "FAILED COMPLETED", "FORCED"],
  ] as const)("example 32: %i of the five basic targets missed: %s", (missed, answer, expected) => {
    const verdict = under2025(aCollective2025({ indicators: { assigned: 5, missed } }));
    expect(answerIn(verdict, notCompleted("COLLECTIVE_FIVE_INDICATORS"))).toBe(answer);
    expect(ceiling(verdict)).toBe(expected);
  });

  it("example 33: the tasks of the units led, added up or each", () => {
    const facts = { ...points(91), unitTasks: [tasksOf("10/10/0/1/0"), tasksOf("10/10/0/5/0")] };
    expect(ceiling(under2025(aLeader2025(facts)))).toBe("EXCELLENT");
    const each = qd366With({ leader: { ...qd366.parameters.leader, unitAggregation: "EACH" } });
    expect(ceiling(under2025(aLeader2025(facts), undefined, each))).toBe("GOOD");
  });

  it("example 34: a head above the collective is told, under a board's document refused", () => {
    const head = aLeader2025({ isHead: true, collectiveTier: "GOOD", collectiveDecided: true });
    const verdict = under2025(head, "EXCELLENT");
    expect(verdict.proposal).toBe("ACCEPTED");
    expect(answerIn(verdict, "QD366.LEADER.HEAD_CAP")).toBe("WARNING");
    expect(answerIn(under2025(head, "GOOD"), "QD366.LEADER.HEAD_CAP")).toBe("PASSED");
    const strict = qd366With({ leader: { ...qd366.parameters.leader, headCap: "BLOCK" } });
    expect(under2025(head, "EXCELLENT", strict)).toMatchObject({ ceiling: "GOOD", proposal: "REFUSED" });
  });

  it("example 35: a member above the own tier as civil servant is told only", () => {
    const member = aMember2025({ isCivilServant: true, civilServantTier: "GOOD" });
    expect(under2025(member, "EXCELLENT").proposal).toBe("ACCEPTED");
    expect(answerIn(under2025(member, "EXCELLENT"), "QD366.ORDER.CIVIL_SERVANT_FIRST")).toBe("WARNING");
    expect(under2025(aMember2025({ isCivilServant: true })).status).toBe("BLOCKED");
  });
});

describe("eligibility and order", () => {
  it.each([
    ["2025-06-10", "RATEABLE", null],
    ["2025-06-11", "NOT_RATED", "NEWLY_ADMITTED"],
  ] as const)("example 47: admitted on %s, rated on 10/12/2025: %s", (admittedOn, status, reason) =>
    expect(under2025(aMember2025({ admittedOn, asOf: "2025-12-10" }))).toMatchObject({ status, reason }),
  );

  it("example 48: long sick leave caps nothing, the work done is attested", () => {
    const sick: Partial<MemberFacts2025> = { ...asked(90, "10/10/0/3/0"), sickLeaveDays: 95 };
    const verdict = under2025(aMember2025(sick), "EXCELLENT");
    expect(verdict).toMatchObject({ ceiling: "EXCELLENT", proposal: "NEEDS_ATTESTATION" });
    const attested = { ...sick, attestations: { "HD43.ELIG.SICK_MATERNITY": true } };
    expect(under2025(aMember2025(attested), "EXCELLENT").proposal).toBe("ACCEPTED");
  });

  it("example 49: without the opinion of the temporary cell nothing is decided", () =>
    expect(under2025(aMember2025({ temporaryCellOpinion: false })).status).toBe("BLOCKED"));

  it("example 52: the head waits for the collective", () => {
    const verdict = under2025(aLeader2025({ isHead: true, collectiveDecided: false }));
    expect(verdict.status).toBe("BLOCKED");
    expect(answerIn(verdict, "QD366.ORDER.COLLECTIVE_BEFORE_HEAD")).toBe("FAILED");
  });

  it("example 53: a commune waits for its last cell", () => {
    const verdict = under2025(
      anOrganisation2025({ kind: "COMMUNE_PARTY_ORGANIZATION", subordinates: tierCounts({ GOOD: 8, PENDING: 1 }) }),
    );
    expect(verdict.status).toBe("BLOCKED");
    expect(answerIn(verdict, "QD366.ORDER.PARTS_BEFORE_ORG")).toBe("FAILED");
  });

  it.each([
    [undefined, "RATEABLE", "NOT_APPLICABLE"],
    [0, "RATEABLE", "PASSED"],
    [2, "BLOCKED", "FAILED"],
  ] as const)("a collective with %s collectives below still to be decided: %s", (lowerPending, status, answer) => {
    const verdict = under2025(aCollective2025(lowerPending === undefined ? {} : { lowerPending }));
    expect(verdict.status).toBe(status);
    expect(answerIn(verdict, "QD366.ORDER.LOWER_FIRST")).toBe(answer);
  });

  it("example 54: an open denunciation waits for the appraisal from above", () => {
    expect(under2025(aMember2025({ openComplaint: true })).status).toBe("BLOCKED");
    expect(under2025(aMember2025({ openComplaint: true, recheckRecorded: true })).status).toBe("RATEABLE");
  });

  it("example 57: the list of tasks proves false, the rating made anew is GOOD", () =>
    expect(ceiling(under2025(aMember2025(asked(92, "20/20/0/4/0"))))).toBe("GOOD"));

  it("example 58: an old violation disciplined now counts now, unless its mitigation is attested", () => {
    const disciplines = [{ form: "REPRIMAND", dutyRelated: true, violatedEarlier: true }] as const;
    const verdict = under2025(aMember2025({ disciplines }));
    expect(ceiling(verdict)).toBe("FORCED");
    expect(answerIn(verdict, "QD366.ELIG.DISCIPLINE.OLD_VIOLATION")).toBe("UNANSWERED");
    const attestations = { [`${T}.NOT_COMPLETED.INDIVIDUAL_MITIGATION`]: true };
    expect(ceiling(under2025(aMember2025({ disciplines, attestations })))).toBe("COMPLETED");
  });
});
