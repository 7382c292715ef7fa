import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { aClassification } from "../testing/a-classification.ts";
import { aRegulation, place } from "../testing/a-document.ts";
import { countStatements } from "../testing/count-statements.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { undone } from "../testing/undone.ts";
import { bindBelow } from "./bind-below.service.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const district = 4;
const deadline = { parameter: "deadline.grassroots", value: "Y-12-10", citation: "III.1", clause: [] };
const allCriteria = { parameter: "completed.basicCriteria", value: "ALL", citation: "II.3", clause: [] };

/** So many cells under the district, each with a result that is not decided and a submission. */
async function cellsUnder(tx: Tx, count: number): Promise<void> {
  await rows(tx, moreCells, [count]);
  for (let id = 101; id <= 100 + count; id++)
    await aClassification(tx, { year: 2020, organisationId: id, tier: "GOOD", state: "PROPOSED" });
}

const moreCells = `
  with founded as (
    insert into organisation (id, founded_on) select id, '2000-01-01' from generate_series(101, 100 + $1::int) id returning id),
  standing as (
    insert into organisation_version (organisation_id, valid, parent_id, kind, level, name)
    select id, '[2000-01-01,)', 4, 'GRASSROOTS_PARTY_CELL', 'GRASSROOTS', 'Chi bộ ' || id from founded returning organisation_id)
  insert into submission (year, organisation_id, to_organisation_id) select 2020, organisation_id, 4 from standing`;

const statementsFor = (count: number, overrides: readonly object[]) =>
  undone(orm, async (tx) => {
    await cellsUnder(tx, count);
    await aRegulation(tx, { id: 31, at: district, overrides });
    await place(tx, { document: "31", at: district });
    return countStatements(tx, (counted) => bindBelow(counted, [2020], district));
  });

describe("what follows when a document takes force", () => {
  it.each([
    ["deadlines", [deadline]],
    ["what is rated by", [allCriteria]],
  ])("takes as many statements for sixty organisations as for two, where it sets %s", async (_, overrides) => {
    expect(await statementsFor(60, overrides)).toBe(await statementsFor(2, overrides));
  });

  it("asks the rules about nobody where it sets deadlines alone", async () => {
    expect(await statementsFor(2, [deadline])).toBeLessThan(await statementsFor(2, [allCriteria]));
  });

  it("leaves everything as it is the second time", () =>
    undone(orm, async (tx) => {
      await cellsUnder(tx, 3);
      await aRegulation(tx, { id: 31, at: district, overrides: [deadline, allCriteria] });
      await place(tx, { document: "31", at: district });
      const versions = () =>
        rows(
          tx,
          "select version from classification union all select version from submission where document_id is not null",
        );
      await bindBelow(tx, [2020], district);
      const once = await versions();
      expect(once.length).toBeGreaterThan(3);
      await bindBelow(tx, [2020], district);
      expect(await versions()).toEqual(once);
      expect(await rows(tx, "select * from verify_counters()")).toEqual([]);
    }));

  it("counts anew what of reviews is not in order, also where nothing waits to be decided", () =>
    undone(orm, async (tx) => {
      await rows(tx, promptedOneDay, []);
      await place(tx, { document: "CV54", at: district });
      await bindBelow(tx, [2020], district);
      expect(await rows(tx, "select concerns from review")).toEqual([{ concerns: ["TOO_SHORT"] }]);
      await rows(tx, "delete from document_in_force where document_id = 'CV54'", []);
      await bindBelow(tx, [2020], district);
      expect(await rows(tx, "select concerns from review")).toEqual([{ concerns: [] }]);
    }));
});

/** The committee of commune 8 was prompted and met for a day: by CV 54 too short (II.1.2). */
const promptedOneDay = `
  with reviewed as (
    insert into review (year, subject_kind, organisation_id, collective_id, meeting_on, duration_days)
    values (2020, 'COLLECTIVE', 8, 8, '2020-12-09', 1) returning id)
  insert into review_prompt (year, review_id, issuer, prompted_on, issue)
  select 2020, id, 'DISTRICT_STANDING_COMMITTEE', '2020-11-16', 'x' from reviewed`;
