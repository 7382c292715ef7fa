import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder, type GivenClassification } from "../testing/a-classification.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { factsOf } from "./classification.facts.ts";
import { verdictOf } from "./verdict-of.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

/** A grassroots cell of one district, a cell of a commune in another; their viewers do not see each other's. */
const [cellA, cellB] = [9, 12];
const member = { subjectKind: "MEMBER", organisationId: cellB, subjectId: 3, group: "" } as const;

const judged = async (tx: Tx, id: string, year = 2019) => {
  const [subject] = await factsOf(tx, year, [id]);
  if (subject === undefined) throw new Error("not found");
  return { facts: subject.subject.facts, verdict: verdictOf(subject) };
};

const moved = (from: string, on: string, opinionOn: string | null) => `
  update member_stay set valid = '[${from},${on})', organisation_id = ${cellA}, opinion_on = ${opinionOn ? `'${opinionOn}'` : "null"}
    where member_id = 3;
  insert into member_stay (member_id, organisation_id, valid) values (3, ${cellB}, '[${on},)')`;

const outcomeOf = async (tx: Tx, ruleId: string, stays: string) => {
  for (const statement of stays.split(";")) await rows(tx, statement);
  const { verdict } = await judged(tx, await aClassification(tx, member));
  return verdict.findings.find((finding) => finding.ruleId === ruleId)?.outcome;
};

describe("a member who came from another cell in the year (example 36)", () => {
  const opinion = "HD21.ELIG.MEMBER.TRANSFER_OPINION";

  it.each([
    ["six months there in the year, no opinion", moved("2019-01-01", "2019-07-01", null), "FAILED"],
    ["six months, the opinion given before the meeting", moved("2019-01-01", "2019-07-01", "2019-12-10"), "PASSED"],
    ["six months, the opinion given after it", moved("2019-01-01", "2019-07-01", "2019-12-11"), "FAILED"],
    ["one day less in the year, ten years in all", moved("2009-01-01", "2019-06-30", null), "WARNING"],
    ["one day less in all", moved("2019-01-01", "2019-06-30", null), "NOT_APPLICABLE"],
    ["the year before", moved("2009-01-01", "2019-01-01", null), "NOT_APPLICABLE"],
    ["after the meeting", moved("2009-01-01", "2019-12-11", null), "NOT_APPLICABLE"],
  ])("%s", (_, stays, outcome) => undone(orm, async (tx) => expect(await outcomeOf(tx, opinion, stays)).toBe(outcome)));

  it("a cell that ended is not asked any more", () =>
    undone(orm, async (tx) => {
      await rows(tx, "set constraints all deferred");
      await rows(tx, "select organisation_merge(10, 11, '2019-09-01')");
      const { facts } = await judged(tx, await aClassification(tx, { ...member, organisationId: 11, subjectId: 1 }));
      expect(facts).toHaveProperty("formerCell", undefined);
    }));

  it("the viewer of the receiving cell reads the same facts as everybody", () =>
    undone(orm, async (tx) => {
      for (const statement of moved("2019-01-01", "2019-07-01", "2019-12-01").split(";")) await rows(tx, statement);
      const id = await aClassification(tx, member);
      const seen = await asRequestOf(tx, [cellB], (request) => judged(request, id));
      expect(seen.facts).toEqual((await judged(tx, id)).facts);
      expect(seen.facts).toMatchObject({
        formerCell: { from: "2019-01-01", leftOn: "2019-07-01", opinionGiven: true },
        place: {
          ratingCell: "Chi bộ thôn Đông, Đảng ủy xã An Tân",
          officialCell: "Chi bộ thôn Đông, Đảng ủy xã An Tân",
        },
      });
    }));

  it("others learn nothing of it", () =>
    undone(orm, async (tx) => {
      for (const statement of moved("2019-01-01", "2019-07-01", null).split(";")) await rows(tx, statement);
      const id = await aClassification(tx, member);
      const asked = (request: Tx) => rows(request, "select * from member_places(2019, $1::bigint[])", [[id]]);
      expect(await asRequestOf(tx, [cellB], asked)).toHaveLength(1);
      expect(await asRequestOf(tx, [3], asked)).toEqual([]);
    }));
});

describe("a member in temporary activity (example 37)", () => {
  const opinion = "HD21.ELIG.MEMBER.TEMPORARY_OPINION";
  const temporary = (valid: string, opinionOn: string | null) =>
    `insert into member_stay (member_id, organisation_id, valid, temporary, opinion_on)
     values (3, ${cellA}, '${valid}', true, ${opinionOn ? `'${opinionOn}'` : "null"})`;

  it.each([
    ["no opinion", temporary("[2019-05-01,)", null), "FAILED"],
    ["its opinion on the day of the meeting", temporary("[2019-05-01,)", "2019-12-10"), "PASSED"],
    ["back before the meeting", temporary("[2019-05-01,2019-12-10)", null), "NOT_APPLICABLE"],
    [
      "two places, one opinion",
      `${temporary("[2019-05-01,)", "2019-12-01")};${temporary("[2019-06-01,)", null)}`,
      "FAILED",
    ],
  ])("%s", (_, stays, outcome) => undone(orm, async (tx) => expect(await outcomeOf(tx, opinion, stays)).toBe(outcome)));

  it("counts in the official cell alone", () =>
    undone(orm, async (tx) => {
      await rows(tx, temporary("[2019-05-01,)", "2019-12-01"));
      await aClassification(tx, member);
      const { facts } = await judged(tx, await aClassification(tx, { organisationId: cellA }));
      expect(facts).toHaveProperty("members.GOOD", 0);
    }));
});

describe("a member disciplined at the new organisation for what happened at the old one (example 35)", () => {
  const discipline = {
    form: "WARNING",
    effectiveOn: "2019-09-01",
    violationId: "VP-1",
    violationOrgId: cellA,
    executingOrgId: cellB,
  };
  const disciplined = (change: object = {}): GivenClassification => ({
    ...member,
    tier: "NOT_COMPLETED",
    facts: { ...factsInOrder.MEMBER, disciplines: [{ ...discipline, ...change }] },
  });

  async function bothCells(tx: Tx, one: GivenClassification) {
    await rows(
      tx,
      "insert into member (id, full_name, admitted_on) select id, 'x', '2000-01-01' from generate_series(201, 220) id",
    );
    for (let n = 0; n < 10; n += 1) {
      const tier = n < 8 ? "GOOD" : "COMPLETED";
      await aClassification(tx, { ...member, organisationId: cellA, subjectId: 201 + n, tier });
      await aClassification(tx, { ...member, organisationId: cellB, subjectId: 211 + n, tier: "GOOD" });
    }
    await aClassification(tx, one);
    const a = await judged(tx, await aClassification(tx, { organisationId: cellA }));
    const b = await judged(tx, await aClassification(tx, { organisationId: cellB }));
    return { a, b };
  }

  it("counts at A, not at B: A up to COMPLETED, B up to EXCELLENT", () =>
    undone(orm, async (tx) => {
      const { a, b } = await bothCells(tx, disciplined());
      expect(a.facts).toMatchObject({
        members: { GOOD: 8, COMPLETED: 2, NOT_COMPLETED: 0 },
        formerOrgDisciplines: { countedHere: ["NOT_COMPLETED"], countedThere: [] },
      });
      expect(b.facts).toMatchObject({
        members: { GOOD: 10, NOT_COMPLETED: 1 },
        formerOrgDisciplines: { countedHere: [], countedThere: ["NOT_COMPLETED"] },
      });
      expect([a.verdict.ceiling, b.verdict.ceiling]).toEqual(["COMPLETED", "EXCELLENT"]);
    }));

  it.each([
    ["at the new organisation", { violationOrgId: cellB }],
    ["in another year", { effectiveOn: "2018-09-01" }],
    ["and was counted before", { alreadyCounted: true }],
  ])("counts at B where it happened %s", (_, change) =>
    undone(orm, async (tx) => {
      const { a, b } = await bothCells(tx, disciplined(change));
      expect(a.facts).not.toHaveProperty("formerOrgDisciplines");
      expect(b.facts).not.toHaveProperty("formerOrgDisciplines");
    }),
  );

  it("the viewer of A counts the same, without seeing the member", () =>
    undone(orm, async (tx) => {
      const { a } = await bothCells(tx, disciplined());
      const [{ id } = { id: "" }] = await rows<{ id: string }>(
        tx,
        "select id::text from classification where subject_kind = 'ORG' and organisation_id = $1",
        [cellA],
      );
      expect((await asRequestOf(tx, [cellA], (request) => judged(request, id))).facts).toEqual(a.facts);
      const moved = (request: Tx) => rows(request, "select * from moved_members(2019, '{9,12}')");
      expect(await asRequestOf(tx, [cellA], moved)).toEqual([
        { organisation_id: cellA, counted_here: ["NOT_COMPLETED"], counted_there: [] },
      ]);
      expect(await asRequestOf(tx, [3], moved)).toEqual([]);
    }));
});
