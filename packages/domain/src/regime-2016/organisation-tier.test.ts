import { describe, expect, it } from "vitest";
import type { OrganisationFacts2016, Peer2016, Points } from "../facts-2016.ts";
import { tierCounts } from "../testing/facts.ts";
import { aCell2016, anOrganisation2016 } from "../testing/facts-2016.ts";
import { answerIn, findingIn, reportedIn } from "../testing/verdicts.ts";
import { under2016 } from "../testing/verdicts-2016.ts";
import type { PeerKind, PeerStanding } from "../vocabulary/peer.ts";

const answers = (facts: Partial<OrganisationFacts2016>, ...rules: string[]): readonly string[] =>
  rules.map((rule) => answerIn(under2016(anOrganisation2016(facts)), `KH57.${rule}`));

/** Points that make this total, each group within what it gives. */
function scored(total: number): Points {
  const [p1, p2] = [Math.min(40, total), Math.min(20, Math.max(0, total - 40))];
  const rest = Math.max(0, total - 60);
  return [p1, p2, Math.min(15, rest), Math.min(15, Math.max(0, rest - 15)), Math.max(0, rest - 30)];
}

describe("the bands of points", () => {
  const rules = ["ORG.CLEAN_STRONG.POINTS", "ORG.GOOD.POINTS", "ORG.COMPLETED.POINTS", "ORG.WEAK.POINTS"];

  it.each([
    [100, "EXCELLENT", ["PASSED", "PASSED", "PASSED", "PASSED"]],
    [90, "EXCELLENT", ["PASSED", "PASSED", "PASSED", "PASSED"]],
    [89.5, "GOOD", ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED"]],
    [70, "GOOD", ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED"]],
    [69.5, "COMPLETED", ["FAILED EXCELLENT", "FAILED GOOD", "PASSED", "PASSED"]],
    [50, "COMPLETED", ["FAILED EXCELLENT", "FAILED GOOD", "PASSED", "PASSED"]],
    [49.5, "NOT_COMPLETED", ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED", "FAILED COMPLETED"]],
    [0, "NOT_COMPLETED", ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED", "FAILED COMPLETED"]],
  ])("%d points: %s", (total, ceiling, expected) => {
    expect(under2016(anOrganisation2016({ points: scored(total) })).ceiling).toBe(ceiling);
    expect(answers({ points: scored(total) }, ...rules)).toEqual(expected);
  });
});

describe("a score sheet that does not hold closes the gates", () => {
  const gates = ["POINTS.WEIGHTS", "POINTS.MAX_100"];

  it.each([
    [
      [40, 20, 15, 15, 10],
      ["PASSED", "PASSED"],
    ],
    [
      [40.5, 20, 15, 15, 9.5],
      ["FAILED", "PASSED"],
    ],
    [
      [40, 20, 15, 15, 11],
      ["FAILED", "FAILED"],
    ],
    [
      [0, 0, 0, 15.5, 0],
      ["FAILED", "PASSED"],
    ],
    [undefined, ["UNKNOWN", "UNKNOWN"]],
  ] as const)("%j: %j", (points, expected) => {
    expect(answers({ points }, ...gates)).toEqual(expected);
    expect(under2016(anOrganisation2016({ points })).status).toBe(
      expected.every((outcome) => outcome === "PASSED") ? "RATEABLE" : "BLOCKED",
    );
  });

  it("names the group and the total", () => {
    const verdict = under2016(anOrganisation2016({ points: [40, 20, 15, 15, 11] }));
    const { facts, message } = findingIn(verdict, "KH57.POINTS.WEIGHTS");
    expect(message.vi).toBe("Vượt điểm tối đa của nhóm: Công tác kiểm tra, giám sát và kỷ luật đảng (10 điểm).");
    expect(facts.map(({ name, met }) => [name, met])).toEqual([
      ["points.p1", true],
      ["points.p2", true],
      ["points.p3", true],
      ["points.p4", true],
      ["points.p5", false],
    ]);
    expect(findingIn(verdict, "KH57.POINTS.MAX_100").arithmetic).toBe("40 + 20 + 15 + 15 + 11 = 101 > 100");
  });
});

describe("what the organisation is made of", () => {
  const [clean, weak] = ["ORG.CLEAN_STRONG.SHARE", "ORG.WEAK.SHARE"] as const;

  it.each([
    [{ GOOD: 5 }, ["PASSED", "PASSED"]],
    [{ COMPLETED: 5 }, ["PASSED", "PASSED"]],
    [{ GOOD: 5, NOT_COMPLETED: 1 }, ["FAILED EXCELLENT", "PASSED"]],
    [{ GOOD: 4, NOT_COMPLETED: 2 }, ["FAILED EXCELLENT", "PASSED"]],
    [{ GOOD: 3, NOT_COMPLETED: 3 }, ["FAILED EXCELLENT", "FAILED COMPLETED"]],
    [{ GOOD: 2, NOT_COMPLETED: 1, NOT_RATED: 9 }, ["FAILED EXCELLENT", "PASSED"]],
    [{ NOT_RATED: 3 }, ["WARNING", "PASSED"]],
  ])("cells %j: %j", (counts, expected) =>
    expect(answers({ subordinates: tierCounts(counts) }, clean, weak)).toEqual(expected),
  );

  it.each([
    [{ GOOD: 5, NOT_COMPLETED: 5 }, "GOOD", false],
    [{ GOOD: 4, NOT_COMPLETED: 6 }, "NOT_COMPLETED", true],
  ])("members %j: %s", (counts, ceiling, forced) =>
    expect(under2016(aCell2016({ members: tierCounts(counts) }))).toMatchObject({ ceiling, forced }),
  );

  it("names the tiers as 2016 did and spells the fraction", () => {
    const three = tierCounts({ GOOD: 3, NOT_COMPLETED: 3 });
    const cells = findingIn(under2016(anOrganisation2016({ subordinates: three })), "KH57.ORG.WEAK.SHARE");
    expect(cells.arithmetic).toBe("3 · 3 = 9 > 1 · 6 = 6");
    expect(cells.message.vi).toBe("3/6 tổ chức đảng trực thuộc xếp loại “Yếu kém” (không được trên 1/3).");
    const members = findingIn(under2016(aCell2016({ members: three })), "KH57.ORG.WEAK.SHARE");
    expect(members.message.vi).toBe("3/6 đảng viên xếp loại “Không hoàn thành nhiệm vụ” (không được trên 1/2).");
  });

  it("a cell still to be rated closes the gate, as do counts that are not there", () => {
    expect(answers({ subordinates: tierCounts({ GOOD: 4, PENDING: 1 }) }, "ORDER.AGENCY_FIRST")).toEqual(["FAILED"]);
    expect(answers({ subordinates: undefined }, "ORDER.AGENCY_FIRST")).toEqual(["UNKNOWN"]);
  });

  it.each([
    [true, "PASSED"],
    [false, "FAILED EXCELLENT"],
    [undefined, "UNKNOWN EXCELLENT"],
  ])("meetings held as prescribed %s: %s", (meetingsRegular, answer) =>
    expect(answers({ meetingsRegular }, clean)).toEqual([answer]),
  );

  it("a share that fails is known to fail whatever the meetings were", () =>
    expect(answers({ meetingsRegular: undefined, subordinates: tierCounts({ NOT_COMPLETED: 1 }) }, clean)).toEqual([
      "FAILED EXCELLENT",
    ]));
});

describe("government and mass organisations beside it", () => {
  const rules = ["ORG.CLEAN_STRONG.PEER_ORGS", "ORG.GOOD.PEER_ORGS", "ORG.WEAK.GOVERNMENT", "ORG.WEAK.PEER_ORGS_TWO"];
  const peer = (kind: PeerKind, tier: PeerStanding): Peer2016 => ({ kind, tier });
  const government = (tier: PeerStanding) => peer("GOVERNMENT", tier);
  const union = (tier: PeerStanding) => peer("MASS_ORGANIZATION", tier);
  const [clean, good, weak] = ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED"] as const;

  it.each([
    [[], ["PASSED", "PASSED", "PASSED", "PASSED"]],
    [
      [government("HIGHEST"), union("HIGHEST")],
      ["PASSED", "PASSED", "PASSED", "PASSED"],
    ],
    [
      [government("HIGHEST"), union("SECOND")],
      [clean, "PASSED", "PASSED", "PASSED"],
    ],
    [[government("OTHER")], [clean, good, "PASSED", "PASSED"]],
    [[government("LOWEST")], [clean, good, weak, "PASSED"]],
    [[union("LOWEST")], [clean, good, "PASSED", "PASSED"]],
    [
      [union("LOWEST"), union("LOWEST")],
      [clean, good, "PASSED", weak],
    ],
    [
      [government("LOWEST"), union("LOWEST")],
      [clean, good, weak, "PASSED"],
    ],
    [
      [peer("FATHERLAND_FRONT", "LOWEST"), union("LOWEST")],
      [clean, good, "PASSED", "PASSED"],
    ],
    [[peer("FATHERLAND_FRONT", "LOWEST")], ["PASSED", "PASSED", "PASSED", "PASSED"]],
  ])("%j: %j", (peers, expected) => expect(answers({ peers }, ...rules)).toEqual(expected));
});

describe("what only a human knows of the committee", () => {
  const [clean, good] = ["ORG.CLEAN_STRONG.COLLECTIVE", "ORG.GOOD.NO_DISCIPLINE"] as const;

  it.each([
    [{}, ["PASSED", "PASSED"]],
    [{ collectiveExcellent: false }, ["FAILED EXCELLENT", "PASSED"]],
    [{ collectiveExcellent: undefined }, ["UNKNOWN EXCELLENT", "PASSED"]],
    [{ collectiveGood: false }, ["PASSED", "FAILED GOOD"]],
    [{ collectiveGood: undefined }, ["PASSED", "UNKNOWN GOOD"]],
    [{ leaderDiscipline: { selfDetected: true } }, ["PASSED", "PASSED"]],
    [{ leaderDiscipline: { selfDetected: false } }, ["PASSED", "FAILED GOOD"]],
    [{ leaderDiscipline: {} }, ["PASSED", "UNKNOWN GOOD"]],
    [{ leaderDiscipline: { selfDetected: false }, collectiveGood: undefined }, ["PASSED", "FAILED GOOD"]],
    [{ leaderDiscipline: null }, ["PASSED", "PASSED"]],
  ])("%j: %j", (facts, expected) => expect(answers(facts, clean, good)).toEqual(expected));

  it("is an attestation, and still never left open", () =>
    expect(findingIn(under2016(anOrganisation2016({ collectiveExcellent: undefined })), `KH57.${clean}`)).toMatchObject(
      {
        severity: "ATTEST",
        outcome: "UNKNOWN",
      },
    ));

  it.each([
    ["disunity", { disunity: true }],
    ["corruption that had a member disciplined", { corruptionDiscipline: true }],
  ])("%s forces the lowest tier", (_, facts) =>
    expect(under2016(anOrganisation2016(facts))).toMatchObject({ ceiling: "NOT_COMPLETED", forced: true }),
  );
});

describe("tiers are not cumulative", () => {
  it("the highest stands though a condition of the next fails", () => {
    const verdict = under2016(anOrganisation2016({ leaderDiscipline: { selfDetected: false } }), "EXCELLENT");
    expect(verdict).toMatchObject({ ceiling: "EXCELLENT", proposal: "ACCEPTED", cumulative: false });
    expect(reportedIn(verdict)).toEqual(["KH57.ORG.GOOD.NO_DISCIPLINE FAILED"]);
  });

  it("what misses both falls through to COMPLETED, which asks nothing more", () => {
    const facts = { collectiveExcellent: undefined, collectiveGood: undefined };
    expect(under2016(anOrganisation2016(facts), "GOOD")).toMatchObject({
      ceiling: "COMPLETED",
      forced: false,
      proposal: "REFUSED",
    });
  });

  it("a lower tier may always be chosen", () =>
    expect(under2016(anOrganisation2016(), "NOT_COMPLETED").proposal).toBe("ACCEPTED"));
});

it("without a secret ballot nothing is rated", () =>
  expect(under2016(anOrganisation2016({ secretBallotHeld: false }), "GOOD")).toMatchObject({
    status: "BLOCKED",
    ceiling: null,
    proposal: "REFUSED",
  }));

it("everything in order leaves nothing to report", () => {
  expect(reportedIn(under2016(anOrganisation2016()))).toEqual([]);
  expect(reportedIn(under2016(aCell2016()))).toEqual([]);
});
