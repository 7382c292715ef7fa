import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aRegulation, place } from "../testing/a-document.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { dateSubmissions } from "./deadlines.service.ts";

const { url, pool } = await smallCountryDatabase();
const orm = await openOrm(url);
beforeAll(async () => {
  await pool.query(`
    insert into submission (year, organisation_id, to_organisation_id)
    select year, organisation_id, parent_id from organisation_year where year = 2020 and parent_id is not null`);
});
afterAll(() => orm.close());

const [centre, province, district, commune] = [1, 2, 4, 7];
const plan = "HD21.REPORT.ANNUAL_PLAN";

const grassrootsBefore = (day: string) => [
  { parameter: "deadline.grassroots", value: day, citation: "Số 31, III.1", clause: [] },
];

async function dated(tx: Tx): Promise<Record<number, unknown>> {
  await layRuleSets(tx, 2020, centre);
  await dateSubmissions(tx, 2020, centre);
  const found = await rows<{ id: number; day: unknown }>(
    tx,
    `select organisation_id as id, json_build_array(due_on, rule_id, document_id, citation) as day from submission
      where due_on is not null`,
  );
  return Object.fromEntries(found.map(({ id, day }) => [id, day]));
}

const byCentre = ["2021-03-15", "HD21.REPORT.CENTRAL_DEADLINE", "HD21", "HD 21, III.2"];

describe("a submission that was not sent yet is due when the document in force says", () => {
  it("the provinces' by Hướng dẫn 21, the grassroots' of one province by its own document", () =>
    undone(orm, async (tx) => {
      await aRegulation(tx, { id: 31, overrides: grassrootsBefore("Y-12-10"), at: province });
      await place(tx, { document: "31", at: province });
      const own = ["2020-12-10", plan, "31", "Số 31, III.1"];
      expect(await dated(tx)).toEqual({ 2: byCentre, 3: byCentre, 7: own, 8: own, 9: own });
    }));

  it("a day the committee set itself stays until a document sets one, and is not set again afterwards", () =>
    undone(orm, async (tx) => {
      await rows(tx, "update submission set due_on = '2020-12-20', rule_id = $1 where organisation_id = $2", [
        plan,
        commune,
      ]);
      expect((await dated(tx))[commune]).toEqual(["2020-12-20", plan, null, null]);
      await place(tx, { document: "KH174", at: district });
      const ofDocument = ["2020-12-15", "KH174.DEADLINE.GRASSROOTS", "KH174", "KH 174, C.1, bullet 1"];
      expect((await dated(tx))[commune]).toEqual(ofDocument);
      await rows(tx, "delete from document_in_force where document_id = 'KH174'");
      expect(await dated(tx)).toEqual({ 2: byCentre, 3: byCentre });
    }));

  it("what was sent keeps the day it was sent under", () =>
    undone(orm, async (tx) => {
      await rows(tx, "update submission set submitted_at = now(), due_on = '2020-12-20' where organisation_id = $1", [
        commune,
      ]);
      await place(tx, { document: "KH174", at: district });
      expect((await dated(tx))[commune]).toEqual(["2020-12-20", null, null, null]);
    }));

  it("its version moves only with its day", () =>
    undone(orm, async (tx) => {
      const versions = () => rows(tx, "select organisation_id, version from submission where version > 1 order by 1");
      await dated(tx);
      const once = await versions();
      expect(once).toEqual([2, 3].map((organisation_id) => ({ organisation_id, version: 2 })));
      await dated(tx);
      expect(await versions()).toEqual(once);
    }));
});
