import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder, type GivenClassification } from "../testing/a-classification.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { factsOf } from "./classification.facts.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const commune = 8;
const cell = 12;
/** Members of that cell. */
const [first, second, third, fourth] = [3, 9, 15, 21] as const;
const member = (subjectId: number, given: Partial<GivenClassification> = {}): GivenClassification => ({
  subjectKind: "MEMBER",
  organisationId: cell,
  subjectId,
  ...given,
});

async function factsFor(tx: Tx, given: GivenClassification) {
  const id = await aClassification(tx, given);
  const [subject] = await factsOf(tx, given.year ?? 2019, [id]);
  return subject?.subject.facts;
}

describe("facts of a Party member", () => {
  it("are what was entered, and what the database knows on the day of the rating", () =>
    undone(orm, async (tx) => {
      const facts = { ...factsInOrder.MEMBER, civilServantTier: "GOOD", sickLeaveDays: 89 };
      expect(await factsFor(tx, member(first, { facts, group: "CIVIL_SERVANT" }))).toEqual({
        ...facts,
        asOf: "2019-12-10",
        reviewCompleted: true,
        admittedOn: "2000-01-01",
        isCivilServant: true,
        exempt: false,
        partyActivitySuspended: false,
        attestations: { "HD21.MEMBER.EXCELLENT.PROFILE": true },
      });
    }));

  it("take 31 December where no meeting is recorded, and say where the review is still to come", () =>
    undone(orm, async (tx) => {
      const facts = await factsFor(tx, member(first, { ratedOn: null, reviewCompletedOn: null }));
      expect(facts).toMatchObject({ asOf: "2019-12-31", reviewCompleted: false });
    }));

  it.each([
    ["exempt from the day of the meeting", "exempt_from = '2019-12-10'", { exempt: true }],
    ["exempt from the day after", "exempt_from = '2019-12-11'", { exempt: false }],
    ["suspended, no end in sight", "suspended_from = '2019-05-01'", { partyActivitySuspended: true }],
    ["back on the day of the meeting", suspended("2019-12-10"), { partyActivitySuspended: false }],
    ["back on the day after", suspended("2019-12-11"), { partyActivitySuspended: true }],
  ])("%s", (_, change, expected) =>
    undone(orm, async (tx) => {
      await rows(tx, `update member set ${change} where id = $1`, [first]);
      expect(await factsFor(tx, member(first))).toMatchObject(expected);
    }),
  );
});

function suspended(until: string): string {
  return `suspended_from = '2019-05-01', suspended_until = '${until}'`;
}

describe("facts of a Party organisation", () => {
  it("count the members of a chi bộ, a tier only where it is decided", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, member(first, { tier: "EXCELLENT" }));
      await aClassification(tx, member(second, { tier: "GOOD", state: "NOTIFIED" }));
      await aClassification(tx, member(third, { tier: "GOOD", state: "APPRAISED" }));
      await aClassification(tx, member(fourth, { notRatedReason: "EXEMPT" }));
      await aClassification(tx, member(fourth, { tier: "NOT_COMPLETED", state: "CANCELLED" }));
      expect(await factsFor(tx, { organisationId: cell })).toEqual({
        ...factsInOrder.ORG,
        kind: "SUBORDINATE_PARTY_CELL",
        foundedOn: "2000-01-01",
        asOf: "2019-12-10",
        reviewCompleted: true,
        secretBallotHeld: true,
        attestations: { "HD21.ORG.EXCELLENT.PROFILE": true },
        members: { EXCELLENT: 1, GOOD: 1, COMPLETED: 0, NOT_COMPLETED: 0, NOT_RATED: 1, PENDING: 1 },
      });
    }));

  it("count the direct subordinates of a đảng bộ, not those below them", () =>
    undone(orm, async (tx) => {
      for (const organisationId of [10, 11]) await aClassification(tx, { organisationId, tier: "COMPLETED" });
      await aClassification(tx, { organisationId: 14, state: "DRAFT" });
      await aClassification(tx, { organisationId: 15, tier: "NOT_COMPLETED" });
      const facts = await factsFor(tx, { organisationId: 7 });
      expect(facts).toMatchObject({
        kind: "GRASSROOTS_PARTY_ORGANIZATION",
        subordinates: { COMPLETED: 2, PENDING: 1 },
      });
      expect(facts).not.toHaveProperty("members");
      expect(facts).toHaveProperty("subordinates.NOT_COMPLETED", 0);
    }));

  it("know of a secret ballot only where one is recorded", () =>
    undone(orm, async (tx) => {
      expect(await factsFor(tx, { organisationId: cell, secretBallot: false })).toMatchObject({
        secretBallotHeld: false,
      });
    }));
});

describe("facts of a leadership collective", () => {
  const collective = { subjectKind: "COLLECTIVE", organisationId: commune, subjectId: commune } as const;

  it("carry the tier of the organisation it leads", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { organisationId: commune, tier: "COMPLETED" });
      expect(await factsFor(tx, collective)).toEqual({
        ...factsInOrder.COLLECTIVE,
        asOf: "2019-12-10",
        reviewCompleted: true,
        foundedOn: "2000-01-01",
        orgTier: "COMPLETED",
        attestations: { "HD21.COLLECTIVE.EXCELLENT.PROFILE": true },
      });
    }));

  it.each([
    ["not rated: it caps nothing", { notRatedReason: "NEWLY_FOUNDED" }, "NOT_RATED"],
    ["only proposed: the best that is known", { state: "PROPOSED", tier: "GOOD" }, "GOOD"],
    ["without a tier yet: not known", { state: "DRAFT" }, undefined],
    ["cancelled: not known", { state: "CANCELLED", tier: "GOOD" }, undefined],
  ] as const)("where the organisation is %s", (_, given, orgTier) =>
    undone(orm, async (tx) => {
      await aClassification(tx, { organisationId: commune, ...given });
      expect(await factsFor(tx, collective)).toHaveProperty("orgTier", orgTier);
    }),
  );

  it("a province is never rated as an organisation, so it caps nothing", () =>
    undone(orm, async (tx) => {
      await rows(tx, "update collective set organisation_id = 2 where id = $1", [commune]);
      expect(await factsFor(tx, { ...collective, organisationId: 2 })).toHaveProperty("orgTier", "NOT_RATED");
    }));
});

describe("facts of a leader", () => {
  const head = { subjectKind: "LEADER", organisationId: commune, subjectId: 4, isHead: true, group: "1" } as const;

  it("carry the tiers that cap a head, and whether the others are settled", () =>
    undone(orm, async (tx) => {
      await rows(tx, "update leader set transferred_in_on = '2019-11-01' where id = 4");
      await aClassification(tx, { organisationId: commune, tier: "GOOD" });
      await aClassification(tx, {
        ...head,
        subjectKind: "COLLECTIVE",
        subjectId: commune,
        isHead: false,
        tier: "COMPLETED",
      });
      expect(await factsFor(tx, { ...head, facts: { agencyTier: "EXCELLENT" } })).toEqual({
        agencyTier: "EXCELLENT",
        asOf: "2019-12-10",
        reviewCompleted: true,
        isHead: true,
        orgTier: "GOOD",
        collectiveTier: "COMPLETED",
        transferredInThisYear: true,
        lowerPending: undefined,
        othersDecided: true,
        collectiveDecided: true,
        attestations: { "HD21.LEADER.CRITERIA": true },
      });
    }));

  it.each([
    ["the organisation is only proposed", { organisationId: commune, state: "PROPOSED" }, false],
    ["the organisation is not rated", { organisationId: commune, notRatedReason: "NEWLY_FOUNDED" }, true],
    ["another leader is open", { ...head, subjectId: 3, isHead: false, state: "VOTED" }, false],
    ["another head is open", { ...head, subjectId: 2, state: "VOTED" }, true],
  ] as const)("%s", (_, other, othersDecided) =>
    undone(orm, async (tx) => {
      await aClassification(tx, other);
      expect(await factsFor(tx, head)).toMatchObject({ othersDecided });
    }),
  );

  it("who was transferred in last year is no newcomer", () =>
    undone(orm, async (tx) => {
      await rows(tx, "update leader set transferred_in_on = '2018-11-01' where id = 4");
      expect(await factsFor(tx, head)).toMatchObject({ transferredInThisYear: false });
    }));
});

it("reads one classification or many in the same six statements", () =>
  undone(orm, async (tx) => {
    const statementsFor = (ids: string[]) => countStatements(tx, (counted) => factsOf(counted, 2019, ids));
    const ids = [await aClassification(tx, member(first))];
    expect(await statementsFor(ids)).toBe(6);
    for (const subjectId of [second, third, fourth]) ids.push(await aClassification(tx, member(subjectId)));
    ids.push(await aClassification(tx, { organisationId: cell }));
    ids.push(await aClassification(tx, { organisationId: commune }));
    ids.push(await aClassification(tx, { subjectKind: "COLLECTIVE", organisationId: commune, subjectId: commune }));
    expect(await statementsFor(ids)).toBe(6);
  }));

it("says which row holds facts that do not belong there", () =>
  undone(orm, async (tx) => {
    await expect(factsFor(tx, member(first, { facts: { peers: [] } }))).rejects.toThrow(
      /classification 2019\/\d+: facts of MEMBER/,
    );
  }));
