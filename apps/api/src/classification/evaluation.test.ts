import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification, factsInOrder, type GivenClassification } from "../testing/a-classification.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { evaluateClassifications, verifyEvaluation } from "./evaluation.service.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const centre = { organisationId: 1 };
const commune = 8;
const cell = 12;

/** Ten cells under the commune, of which so many at GOOD and the rest at COMPLETED, all decided. */
async function tenCells(tx: Tx, good: number): Promise<void> {
  await rows(tx, nineMoreCells, [commune]);
  const cells = await rows<{ id: number }>(
    tx,
    "select organisation_id as id from organisation_year where year = 2019 and parent_id = $1",
    [commune],
  );
  for (const [index, { id }] of cells.entries()) {
    await aClassification(tx, { organisationId: id, tier: index < good ? "GOOD" : "COMPLETED" });
  }
}

const nineMoreCells = `
  with founded as (
    insert into organisation (id, founded_on) select id, '2000-01-01' from generate_series(101, 109) id returning id)
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name)
  select id, '[2000-01-01,)', $1::int, 'SUBORDINATE_PARTY_CELL', 'SUB_GRASSROOTS', 'Chi bộ ' || id from founded`;

async function warningsAfter(tx: Tx, given: GivenClassification) {
  await aClassification(tx, given);
  await evaluateClassifications(tx, 2019, centre);
  return storedAt(tx, given.organisationId);
}

const storedAt = (tx: Tx, organisationId: number) =>
  rows<Record<string, unknown>>(
    tx,
    `select id::text, rule_id, rank::int, magnitude, severity, arithmetic from warning
      where kind = 'RULE' and organisation_id = $1 order by rank, magnitude desc, warning.id`,
    [organisationId],
  );

describe("a grassroots đảng bộ with ten cells", () => {
  const share = { rule_id: "HD21.ORG.EXCELLENT.SUBORDINATE_SHARE" };

  it("7 at GOOD, EXCELLENT proposed: a warning with its arithmetic", () =>
    undone(orm, async (tx) => {
      await tenCells(tx, 7);
      const warnings = await warningsAfter(tx, { organisationId: commune, tier: "EXCELLENT", state: "PROPOSED" });
      expect(warnings).toMatchObject([{ ...share, rank: 40, magnitude: 1, severity: "BLOCK" }]);
      expect(warnings[0]).toHaveProperty("arithmetic", expect.stringContaining("100 · 7 = 700 < 80 · 10 = 800"));
    }));

  it("7 at GOOD, EXCELLENT decided: it comes before what is only proposed", () =>
    undone(orm, async (tx) => {
      await tenCells(tx, 7);
      expect(await warningsAfter(tx, { organisationId: commune, tier: "EXCELLENT" })).toMatchObject([
        { ...share, rank: 20 },
      ]);
    }));

  it.each([
    [8, "EXCELLENT"],
    [7, "GOOD"],
  ] as const)("%i at GOOD, %s decided: nothing to warn of", (good, tier) =>
    undone(orm, async (tx) => {
      await tenCells(tx, good);
      expect(await warningsAfter(tx, { organisationId: commune, tier })).toEqual([]);
    }),
  );
});

describe("the stored warnings follow the facts", () => {
  const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 90 };
  const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3, facts: sick } as const;

  it("a cancelled classification is not evaluated", () =>
    undone(orm, async (tx) => {
      expect(await warningsAfter(tx, { ...member, state: "CANCELLED" })).toEqual([]);
    }));

  it("a year whose rules are not held is not evaluated", () =>
    undone(orm, async (tx) => {
      expect(await warningsAfter(tx, { ...member, ruleSetId: "NONE" })).toEqual([]);
    }));

  it("writes nothing where nothing changed", () =>
    undone(orm, async (tx) => {
      const before = await warningsAfter(tx, member);
      const first = await countStatements(tx, (counted) => evaluateClassifications(counted, 2019, centre));
      expect(await storedAt(tx, cell)).toEqual(before);
      await rows(tx, "delete from warning");
      const writing = await countStatements(tx, (counted) => evaluateClassifications(counted, 2019, centre));
      expect(writing).toBe(first + 1);
    }));

  it("changes the row that differs and keeps its id; takes away what no longer holds", () =>
    undone(orm, async (tx) => {
      const [before] = await warningsAfter(tx, { ...member, tier: "EXCELLENT" });
      expect(before).toMatchObject({ rule_id: "HD21.ELIG.MEMBER.SICK_LEAVE_CAP", magnitude: 2 });
      await rows(tx, "update classification set decided_tier = 'GOOD' where year = 2019");
      await evaluateClassifications(tx, 2019, centre);
      expect(await storedAt(tx, cell)).toEqual([{ ...before, magnitude: 1 }]);
      await rows(tx, "update classification set decided_tier = 'COMPLETED' where year = 2019");
      await evaluateClassifications(tx, 2019, centre);
      expect(await storedAt(tx, cell)).toEqual([]);
    }));

  it("touches only the subtree it is given", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, member);
      await evaluateClassifications(tx, 2019, { organisationId: 3 });
      expect(await storedAt(tx, cell)).toEqual([]);
      await evaluateClassifications(tx, 2019, { organisationId: commune });
      expect(await storedAt(tx, cell)).toHaveLength(1);
    }));
});

describe("the rules that touched a subject are kept beside the warnings", () => {
  const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 90 };
  const member = { subjectKind: "MEMBER", organisationId: cell, subjectId: 3, facts: sick } as const;
  const cap = "HD21.ELIG.MEMBER.SICK_LEAVE_CAP";

  const counted = (tx: Tx) =>
    rows(
      tx,
      "select organisation_id as at, rule_id as rule, own, subtree from rule_counter where subtree > 0 and rule_id = $1 order by 1",
      [cap],
    );
  const along = (...path: readonly number[]) =>
    path.map((at) => ({ at, rule: cap, own: at === cell ? 1 : 0, subtree: 1 }));

  it("and counted at every organisation above, whatever its tier", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { ...member, tier: "COMPLETED" });
      await evaluateClassifications(tx, 2019, centre);
      expect(await rows(tx, "select rule_ids as ids from touched_rules")).toEqual([{ ids: [cap] }]);
      expect(await counted(tx)).toEqual(along(1, 2, 4, commune, cell));
      await rows(tx, "select organisation_move(8, 5, '2019-03-01')");
      expect(await counted(tx)).toEqual(along(1, 2, 5, commune, cell));
      await rows(tx, "update classification set state = 'CANCELLED', cancelled_on = '2020-01-01', cancel_reason = 'x'");
      expect(await counted(tx)).toEqual([]);
      expect(await rows(tx, "select * from verify_counters()")).toEqual([]);
    }));

  it("what left it without a tier too", () =>
    undone(orm, async (tx) => {
      await rows(tx, "update member set admitted_on = '2019-11-01' where id = 3");
      await aClassification(tx, { ...member, facts: {}, notRatedReason: "NEWLY_ADMITTED", state: "DRAFT" });
      await evaluateClassifications(tx, 2019, centre);
      const [touched] = await rows<{ ids: string[] }>(tx, "select rule_ids as ids from touched_rules");
      expect(touched?.ids).toContain("HD21.ELIG.MEMBER.SIX_MONTHS");
    }));

  it("follows the facts, and is written only where it changes", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { ...member, tier: "COMPLETED" });
      const writing = await countStatements(tx, (counting) => evaluateClassifications(counting, 2019, centre));
      expect(await countStatements(tx, (counting) => evaluateClassifications(counting, 2019, centre))).toBe(
        writing - 3, // the write, and what makes it be planned once
      );
      await rows(tx, "update classification set facts = facts - 'sickLeaveDays'");
      await evaluateClassifications(tx, 2019, centre);
      expect(await rows(tx, "select from touched_rules")).toEqual([]);
    }));
});

describe("verify", () => {
  async function found(tx: Tx): Promise<number[][]> {
    const counts: number[][] = [];
    for await (const { warnings } of verifyEvaluation(tx, 2019, centre)) {
      const { missing, changed, stale } = warnings;
      counts.push([missing.length, changed.length, stale.length]);
    }
    return counts;
  }

  const sick = { ...factsInOrder.MEMBER, sickLeaveDays: 90 };
  const member = { subjectKind: "MEMBER", organisationId: cell, facts: sick } as const;

  it.each([
    ["nothing, where the warnings are right", "select 1", []],
    ["a warning that is missing", "delete from warning", [[1, 0, 0]]],
    ["a warning with another figure", "update warning set magnitude = 9", [[0, 1, 0]]],
    ["a warning the rules do not give", "update warning set rule_id = 'HD21.QUOTA.ORG'", [[1, 0, 1]]],
  ])("finds %s", (_, tampering, differences) =>
    undone(orm, async (tx) => {
      await warningsAfter(tx, { ...member, subjectId: 3 });
      await rows(tx, tampering);
      expect(await found(tx)).toEqual(differences);
    }),
  );

  it.each([
    ["rules that are missing", "delete from touched_rules", [1, 0]],
    ["another rule", "update touched_rules set rule_ids = '{R}'", [1, 0]],
    ["rules that say nothing of it", "update classification set facts = facts - 'sickLeaveDays'", [0, 1]],
  ])("finds %s", (_, tampering, differences) =>
    undone(orm, async (tx) => {
      await warningsAfter(tx, { ...member, subjectId: 3, tier: "COMPLETED" });
      await rows(tx, tampering);
      const counts: number[][] = [];
      for await (const { touched } of verifyEvaluation(tx, 2019, centre)) {
        counts.push([touched.wrong.length, touched.stale.length]);
      }
      expect(counts).toEqual([differences]);
    }),
  );
});
