import { afterAll, describe, expect, it } from "vitest";
import { factsOf } from "../classification/classification.facts.ts";
import { verdictOf } from "../classification/verdict-of.ts";
import { openOrm } from "../database/open-orm.ts";
import { rows } from "../shared/tx.ts";
import { aClassification } from "../testing/a-classification.ts";
import { aRegulation } from "../testing/a-document.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";
import { ruleSetAt, ruleSetsOf } from "./rule-sets.service.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const allCriteria = {
  parameter: "completed.basicCriteria",
  value: "ALL",
  citation: "Số 31, II.3",
  clause: ["Tất cả."],
};

describe("a document of a board is a layer of the rules", () => {
  it("with what it states, where it says so, and its name", () =>
    undone(orm, async (tx) => {
      await aRegulation(tx, { id: 31, overrides: [allCriteria] });
      const ruleSet = await ruleSetAt(tx, "HD21/31");
      expect(ruleSet).toMatchObject({
        id: "HD21/31",
        shortTitle: { vi: "Hướng dẫn 31-HD/TU", en: "Guidance 31-HD/TU" },
        parameters: { basicCriteria: "ALL" },
      });
      const source = ruleSet.regime === "TIERS_2019" && ruleSet.layers.sources.get("completed.basicCriteria");
      expect(source).toMatchObject({
        document: { id: "31" },
        override: { citation: "Số 31, II.3", clause: ["Tất cả."] },
      });
    }));

  it("a decided classification is explained under the version it was decided under, whoever issued it", () =>
    undone(orm, async (tx) => {
      await aRegulation(tx, { id: 31, overrides: [allCriteria], at: 3 });
      const poorSide = {
        levels: { "I.1": "AVERAGE", "I.2": "AVERAGE", III: "POOR" },
        targets: { assigned: 9, done: 9 },
      };
      const given = { organisationId: 12, subjectKind: "MEMBER", tier: "COMPLETED", facts: poorSide } as const;
      const ids = [
        await aClassification(tx, { ...given, subjectId: 3, ruleSetId: "HD21/31" }),
        await aClassification(tx, { ...given, subjectId: 9 }),
      ];
      const subjects = await asRequestOf(tx, [8], (request) => factsOf(request, 2019, ids));
      const ceilings = new Map(subjects.map((subject) => [subject.row.ruleSetId, verdictOf(subject).ceiling]));
      expect(Object.fromEntries(ceilings)).toEqual({ "HD21/31": "NOT_COMPLETED", HD21: "COMPLETED" });
    }));
});

it("what the product knows by itself costs no statement, a board's document one in a transaction", () =>
  undone(orm, async (tx) => {
    await aRegulation(tx, { id: 31 });
    const statements = await countStatements(tx, async (counted) => {
      await ruleSetsOf(counted, ["HD21", "HD21/KH165-TU/KH174", "NONE"]);
      await ruleSetsOf(counted, ["HD21/31", "HD21/KH165-TU/31"]);
      await ruleSetsOf(counted, ["HD21/31"]);
    });
    expect(statements).toBe(1);
  }));

it("a key that names a draft, or a document nobody knows, is a bug", () =>
  undone(orm, async (tx) => {
    await aRegulation(tx, { id: 31 });
    await rows(tx, "alter table regulation_version disable trigger keep_in_force");
    await rows(tx, "update regulation_version set state = 'DRAFT', in_force_at = null, in_force_by_name = null");
    for (const key of ["HD21/31", "HD21/999", "OTHER"])
      await expect(ruleSetAt(tx, key)).rejects.toThrow(`no rule set ${key}`);
  }));

it("so is a document in force that states what was to be refused", () =>
  undone(orm, async (tx) => {
    await aRegulation(tx, { id: 31, overrides: [{ ...allCriteria, value: "SOME" }] });
    await expect(ruleSetAt(tx, "HD21/31")).rejects.toThrow('document 31: no value of completed.basicCriteria: "SOME"');
  }));
