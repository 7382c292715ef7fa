import { afterAll, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { rows } from "../shared/tx.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { asRequestOf, undone } from "../testing/undone.ts";

const { url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const [otherProvince, district, commune] = [6, 4, 7];

it.each([
  ["who sees the unit below", commune, [{ rate: 25, number: "12-QĐ/TU" }]],
  ["who sees another province", otherProvince, []],
] as const)("the document that raises a share is told to %s as it should be", (_, scope, told) =>
  undone(orm, async (tx) => {
    await rows(
      tx,
      `insert into outstanding_decision (year, organisation_id, rate, number, decided_on, by_body, recorded_by_name, recorded_at)
       values (2020, $1, 25, '12-QĐ/TU', '2020-12-01', 'Ban Thường vụ Tỉnh ủy', 'x', now())`,
      [district],
    );
    await asRequestOf(tx, [scope], async (request) => {
      expect(await rows(request, "select id from outstanding_decision")).toEqual([]);
      expect(await rows(request, "select rate, number from raising_decision(2020, $1)", [commune])).toEqual(told);
    });
  }),
);
