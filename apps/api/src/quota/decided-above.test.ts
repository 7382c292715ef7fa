import { beforeAll, expect, it } from "vitest";
import { layRuleSets } from "../document/lay-rule-sets.service.ts";
import { rows } from "../shared/tx.ts";
import { aRegulation, place } from "../testing/a-document.ts";
import { loadReformCountry } from "../testing/reform-country.ts";
import { testApi } from "../testing/test-api.ts";
import { differencesIn } from "../testing/verified.ts";

const api = await testApi({ now: "2025-10-01T08:00:00+07:00" });
await loadReformCountry(api);
/** District An Lão, its commune An Tân and a cell of it; a grassroots cell of the other district. */
const [district, anTan, cell, ownCell] = [4, 8, 12, 13];

const said = (parameter: string) => ({
  parameter,
  value: "UPPER_GRASSROOTS_STANDING_COMMITTEE",
  citation: "điểm 3",
  clause: ["Ban thường vụ quyết định."],
});

async function deciders(organisationId: number): Promise<(number | null)[]> {
  const { rows: found } = await api.pool.query(
    "select deciding_organisation(2025, $1, kind) as id from unnest('{ORG,MEMBER,LEADER}'::text[]) kind",
    [organisationId],
  );
  return found.map(({ id }) => id);
}

const owners = async (kind: string) =>
  (
    await api.pool.query(
      "select distinct organisation_id as id from quota_use where year = 2025 and subject_kind = $1 order by 1",
      [kind],
    )
  ).rows.map(({ id }) => id);

const lay = (at: number) => api.orm.em.fork().transactional((tx) => layRuleSets(tx, 2025, at));

beforeAll(async () => {
  expect(await deciders(cell)).toEqual([anTan, anTan, district]);
  expect(await owners("MEMBER")).not.toContain(district);
});

it("a document that leaves decisions to the committee above moves both who decides and whose quota it is", async () => {
  await api.orm.em.fork().transactional(async (tx) => {
    const overrides = [said("authority.member"), said("authority.subordinateCell")];
    await aRegulation(tx, { id: 41, at: district, yearFrom: 2025, overrides });
    await place(tx, { document: "41", at: district, from: 2025 });
  });
  await lay(district);
  expect(await deciders(cell)).toEqual([district, district, district]);
  expect(await owners("MEMBER")).toContain(district);
  expect(await owners("MEMBER")).not.toContain(anTan);
  expect(await owners("ORG")).toContain(district);
  expect(await differencesIn(api)).toEqual([]);
});

it("a grassroots organisation is decided on as ever, and a chi bộ cơ sở decides on its own members", async () => {
  const [ofAnTan] = await deciders(anTan);
  expect(ofAnTan).toBe(district);
  expect((await deciders(ownCell))[1]).toBe(ownCell);
});

it("where the document ends both go back", async () => {
  await rows(api.orm.em.fork(), "delete from document_in_force where document_id = '41'");
  await lay(district);
  expect(await deciders(cell)).toEqual([anTan, anTan, district]);
  expect(await owners("MEMBER")).not.toContain(district);
  expect(await differencesIn(api)).toEqual([]);
});
