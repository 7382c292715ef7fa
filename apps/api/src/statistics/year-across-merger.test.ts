import { expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
const tx = api.orm.em.fork();
const member = { subjectKind: "MEMBER", year: 2020 } as const;
await aClassification(tx, { ...member, organisationId: 10, subjectId: 1, tier: "EXCELLENT" });
await aClassification(tx, { ...member, organisationId: 12, subjectId: 3, tier: "GOOD" });
// both communes of the district became one, which stands in the year after
await api.pool.query(`
  select organisation_found(2, 'COMMUNE_PARTY_ORGANIZATION', 'Đảng ủy xã mới', '2025-07-01');
  select organisation_merge(7, 1001, '2025-07-01'), organisation_merge(8, 1001, '2025-07-01');
  update organisation_event set happened_on = '2021-07-01'; update organisation set founded_on = '2021-07-01' where id = 1001;
  update organisation_version set valid = daterange('2021-07-01', null) where organisation_id = 1001;
  insert into cycle (year, closes_on, regime) values (2021, '2025-12-31', 'TIERS_2019');
  insert into cycle_rule_set (year, organisation_id, rule_set_id) values (2021, 1, 'HD21')`);
await aClassification(tx, { ...member, year: 2021, organisationId: 10, subjectId: 1, tier: "EXCELLENT" });

const breakdown = `query ($id: ID!) { tierBreakdown(organisationId: $id, year: 2021, subjectKind: MEMBER) { ... on TierBreakdown {
  previous { rated } previousOf { name } rows { organisation { id } previous { rated } } trend { year figures { rated } } } } }`;
const table = `query ($id: ID!) { summaryTable(table: R7, organisationId: $id, year: 2021, group: "MEMBER") { ... on SummaryTable {
  note { vi } total { cells } rows { label cells } } } }`;

test("the year before a merger shows the figures of all that went up in the new organisation, and says so", async () => {
  const { data } = await (await api.viewerOf([2])).ask(breakdown, { id: "1001" });
  expect(data.tierBreakdown).toMatchObject({
    previous: { rated: 2 },
    previousOf: [{ name: "Đảng ủy xã An Hòa" }, { name: "Đảng ủy xã An Tân" }],
    trend: [
      { year: 2019, figures: { rated: 0 } },
      { year: 2020, figures: { rated: 2 } },
      { year: 2021, figures: { rated: 1 } },
    ],
  });
  const above = await (await api.viewerOf([2])).ask(breakdown, { id: "2" });
  expect(above.data.tierBreakdown.rows).toContainEqual({ organisation: { id: "1001" }, previous: { rated: 2 } });
});

test("who does not see all of them is shown none", async () => {
  const { data } = await (await api.viewerOf([1001, 7])).ask(breakdown, { id: "1001" });
  expect(data.tierBreakdown).toMatchObject({ previous: null, previousOf: [], trend: [{ year: 2021 }] });
});

test("so does the table of both years, in its total, its rows and its note", async () => {
  const province = await api.viewerOf([2]);
  const own = (await province.ask(table, { id: "1001" })).data.summaryTable;
  expect(own.note.vi).toBe("Số liệu năm 2020 là của: Đảng ủy xã An Hòa, Đảng ủy xã An Tân.");
  expect(own.total.cells.slice(0, 3)).toEqual(["2", "1", "-1"]);
  const above = (await province.ask(table, { id: "2" })).data.summaryTable;
  const row = above.rows.find(({ label }: { label: string }) => label === "Đảng ủy xã mới");
  expect(row.cells.slice(0, 3)).toEqual(["2", "1", "-1"]);
});
