import { keyOfPath } from "@xep-loai/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification } from "../testing/a-classification.ts";
import { aRegulation, type GivenPlacement, place } from "../testing/a-document.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { layRuleSets } from "./lay-rule-sets.service.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
/** Nothing holds but what a test places. */
beforeAll(async () => {
  await pool.query("delete from document_in_force");
});
afterAll(() => orm.close());

const centre = 1;

async function keys(tx: Tx, year = 2020): Promise<Record<number, string>> {
  const found = await rows<{ id: number; key: string }>(
    tx,
    "select organisation_id as id, rule_set_id as key from organisation_year where year = $1",
    [year],
  );
  return Object.fromEntries(found.map(({ id, key }) => [id, key]));
}

describe("rule sets follow from where documents hold", () => {
  it("each document from its organisation downwards, the upper first", () =>
    undone(orm, async (tx) => {
      for (const placement of [
        { document: "HD21", at: 1 },
        { document: "KH165-TU", at: 2 },
        { document: "KH174", at: 4 },
      ])
        await place(tx, placement);
      await layRuleSets(tx, 2020, centre);
      expect(await keys(tx)).toMatchObject({
        1: "HD21",
        2: "HD21/KH165-TU",
        5: "HD21/KH165-TU",
        4: "HD21/KH165-TU/KH174",
        10: "HD21/KH165-TU/KH174",
        3: "HD21",
        13: "HD21",
      });
    }));

  it("several at one organisation by their dates, the undated first", () =>
    undone(orm, async (tx) => {
      for (const id of [31, 32, 33]) await aRegulation(tx, { id });
      await place(tx, { document: "HD21", at: 1 });
      await place(tx, { document: "31", at: 2, issuedOn: "2020-03-01" });
      await place(tx, { document: "32", at: 2, issuedOn: "2019-03-01" });
      await place(tx, { document: "33", at: 2 });
      await layRuleSets(tx, 2020, centre);
      expect((await keys(tx))[2]).toBe("HD21/33/32/31");
    }));

  it("in its years only, and elsewhere nothing holds", () =>
    undone(orm, async (tx) => {
      await place(tx, { document: "HD21", at: 1, from: 2019, to: 2019 });
      await place(tx, { document: "CV04", at: 2, from: 2020, to: 2020 });
      for (const year of [2019, 2020]) await layRuleSets(tx, year, centre);
      expect((await keys(tx, 2019))[2]).toBe("HD21");
      expect((await keys(tx, 2020))[2]).toBe("NONE");
    }));

  it("what stands beside the organisation is left alone", () =>
    undone(orm, async (tx) => {
      await place(tx, { document: "CV04", at: 3 });
      await layRuleSets(tx, 2020, 2);
      expect((await keys(tx))[3]).toBe("HD21");
    }));

  it("for any placements every organisation has the key of the documents on its path", async () => {
    const documents = ["HD21", "KH165-TU", "KH174", "CV04", "31", "32"];
    const placement = fc.record({
      document: fc.constantFrom(...documents),
      at: fc.integer({ min: 1, max: 15 }),
      issuedOn: fc.constantFrom(null, "2019-01-01", "2020-01-01"),
    });
    const once = { selector: ({ document, at }: GivenPlacement) => `${document} ${at}`, maxLength: 8 };
    const tree = await rows<{ id: number; ancestors: number[] }>(
      orm.em.fork(),
      "select organisation_id as id, ancestors from organisation_year where year = 2020",
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(placement, once), (placements) =>
        undone(orm, async (tx) => {
          for (const id of [31, 32]) await aRegulation(tx, { id });
          for (const each of placements) await place(tx, each);
          await layRuleSets(tx, 2020, centre);
          const inOrder = placements.toSorted((one, other) => ((one.issuedOn ?? "") < (other.issuedOn ?? "") ? -1 : 1));
          const stable = (id: number) => inOrder.filter(({ at }) => at === id).map(({ document }) => document);
          const laid = await keys(tx);
          for (const { id, ancestors } of tree)
            expect([id, laid[id]]).toEqual([id, keyOfPath(ancestors.flatMap(stable))]);
        }),
      ),
      { numRuns: 25 },
    );
  });
});

describe("with the rule set the quotas are priced anew", () => {
  const inclusive = { parameter: "quota.base", value: "GOOD_AND_ABOVE", citation: "Số 31, II", clause: [] };

  it("below the organisation alone, and back again", () =>
    undone(orm, async (tx) => {
      const base = async () =>
        (await rows<{ base: string }>(tx, "select base from quota_use where year = 2020 order by organisation_id")).map(
          (use) => use.base,
        );
      for (const organisationId of [10, 13])
        await aClassification(tx, { year: 2020, organisationId, subjectKind: "MEMBER", subjectId: organisationId });
      await place(tx, { document: "HD21", at: 1 });
      await layRuleSets(tx, 2020, centre);
      const before = await rows(tx, "select id from quota_use order by id");
      expect(await base()).toEqual(["GOOD_ONLY", "GOOD_ONLY"]);
      await aRegulation(tx, { id: 31, overrides: [inclusive] });
      await place(tx, { document: "31", at: 4 });
      await layRuleSets(tx, 2020, 4);
      expect(await base()).toEqual(["GOOD_AND_ABOVE", "GOOD_ONLY"]);
      await rows(tx, "delete from document_in_force where document_id = '31'");
      await layRuleSets(tx, 2020, 4);
      expect(await base()).toEqual(["GOOD_ONLY", "GOOD_ONLY"]);
      expect(await rows(tx, "select id from quota_use order by id")).toEqual(before);
      expect(await rows(tx, "select * from verify_counters()")).toEqual([]);
    }));

  it("none is left where no rules hold any more", () =>
    undone(orm, async (tx) => {
      await aClassification(tx, { year: 2020, organisationId: 10, subjectKind: "MEMBER", subjectId: 1 });
      await layRuleSets(tx, 2020, centre);
      expect(await rows(tx, "select from quota_use")).toEqual([]);
      await place(tx, { document: "HD21", at: 1 });
      await layRuleSets(tx, 2020, centre);
      expect(await rows(tx, "select organisation_id as id from quota_use")).toEqual([{ id: 7 }]);
      expect(await rows(tx, "select * from verify_counters()")).toEqual([]);
    }));
});

it("sends as many statements for many documents as for one", () =>
  undone(orm, async (tx) => {
    await place(tx, { document: "HD21", at: 1 });
    const one = await countStatements(tx, (counted) => layRuleSets(counted, 2020, centre));
    for (let at = 2; at <= 15; at++) await place(tx, { document: "KH165-TU", at });
    expect(await countStatements(tx, (counted) => layRuleSets(counted, 2020, centre))).toBe(one);
  }));

describe("an act on the tree", () => {
  const placed = async (tx: Tx) => {
    for (const placement of [
      { document: "HD21", at: 1 },
      { document: "KH165-TU", at: 2 },
      { document: "KH174", at: 4 },
    ])
      await place(tx, placement);
    for (const year of [2019, 2020]) await layRuleSets(tx, year, centre);
    await rows(tx, "select organisation_move(4, 3, '2020-06-01')");
  };
  const kept = (tx: Tx) => rows(tx, "set constraints all immediate");

  it("that moves a document to another chain is not kept until the rule sets are laid", () =>
    undone(orm, async (tx) => {
      await placed(tx);
      await expect(kept(tx)).rejects.toThrow("RULE_SETS_NOT_LAID");
    }));

  it("is kept once they are", () =>
    undone(orm, async (tx) => {
      await placed(tx);
      await layRuleSets(tx, 2020, centre);
      await kept(tx);
      expect((await keys(tx))[4]).toBe("HD21/KH174");
    }));

  it("that moves nobody's document asks for nothing", () =>
    undone(orm, async (tx) => {
      await placed(tx);
      await layRuleSets(tx, 2020, centre);
      await rows(tx, "select organisation_move(9, 6, '2020-07-01')");
      await kept(tx);
    }));
});
