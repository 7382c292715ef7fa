import { expect, it } from "vitest";
import { standing } from "../organisation/standing.service.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { annexTables } from "./annex-tables.service.ts";
import { longAnnexes } from "./long-annexes.service.ts";

const api = await smallCountryApi({ now: "2021-01-15T08:00:00+07:00" });
const tx: Tx = api.orm.em.fork();
const [district, cell, year] = [4, 10, 2020];
const viewer = { locale: "vi", displayName: "Người thử" } as Viewer;

for (const subjectId of [1, 7, 13, 19])
  await aClassification(tx, { organisationId: cell, year, subjectKind: "MEMBER", subjectId, tier: "GOOD" });

it.each([
  [4_000, false],
  [80, null],
  [40, null],
  [10, true],
])("of at most %i cells: those told before a report is issued are those it does not print", async (most, areSome) => {
  const organisation = await standing(tx, year, String(district));
  if (isRefused(organisation)) throw new Error(organisation.code);
  const asked = { viewer, organisation, now: new Date("2021-01-15T08:00:00+07:00") };
  const unprinted = (await annexTables(tx, asked, ["vi"], most)).filter(({ printed }) => printed?.vi === null);
  const told = (await longAnnexes(tx, asked, most)).map(({ table }) => table);
  expect(told).toEqual(unprinted.map(({ table }) => table));
  if (areSome !== null) expect(told.length > 0).toBe(areSome);
});
