import { beforeAll, expect, it } from "vitest";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool } = await testDatabase();
beforeAll(() => loadFullCountry(pool));

it.each([
  ["its words", "snapshot = 'y', hash = encode(sha256('y'), 'hex')"],
  ["its number", "number = '2-BC'"],
  ["who signed it", "signed_by = 'y'"],
  ["its year", "year = 2019"],
  ["its state, back to a draft", "state = 'DRAFT'"],
  ["its words, on being replaced", "state = 'REPLACED', signed_by = 'y'"],
])("the database itself refuses to change %s once it is issued", async (_, change) =>
  expect(
    pool.query(`update upward_report set ${change} where organisation_id = 4 and year = 2020`),
  ).rejects.toMatchObject({
    code: "XL001",
  }),
);

const draft =
  "insert into upward_report (year, organisation_id, changed_by_name, changed_at) values (2020, 5, 'x', now())";
const issued = `state = 'ISSUED', number = '1', issued_on = '2021-01-01', place = 'x', addressee = 'x', signed_as = 'x', signed_by = 'x',
  recipients = '{x}', as_of = now(), issued_by_name = 'x', snapshot = 'x'`;

it("nor is it deleted; it is only replaced, once, and by another", async () => {
  const of4 = "where organisation_id = 4 and year = 2020 and state = 'ISSUED'";
  await expect(pool.query("delete from upward_report")).rejects.toMatchObject({ code: "XL001" });
  await expect(pool.query(`update upward_report set state = 'REPLACED' ${of4}`)).rejects.toMatchObject({
    code: "XL001",
    constraint: "CHANGED_MEANWHILE",
  });
  const { rows } = await pool.query(`select id from upward_report ${of4}`);
  await pool.query(`begin; update upward_report set state = 'REPLACED' ${of4}; ${draft.replace("5, 'x'", "4, 'x'")};
    update upward_report set ${issued}, hash = encode(sha256('x'), 'hex'), replaces_id = ${rows[0].id}, reason = 'x'
     where organisation_id = 4 and state = 'DRAFT'; commit`);
  await expect(pool.query(`update upward_report set state = 'ISSUED' where id = ${rows[0].id}`)).rejects.toMatchObject({
    code: "XL001",
  });
});

it.each([
  [
    "a hash that is not that of its words",
    `${draft}; update upward_report set ${issued}, hash = 'x' where state = 'DRAFT'`,
    "upward_report_hash",
  ],
  [
    "a draft with a number",
    `${draft}; update upward_report set number = '1' where state = 'DRAFT'`,
    "upward_report_issued",
  ],
  [
    "two at a time",
    `${draft}; update upward_report set ${issued}, hash = encode(sha256('x'), 'hex') where state = 'DRAFT'`,
    "upward_report_live",
  ],
  ["two drafts", `${draft}; ${draft}`, "upward_report_draft"],
])("refuses %s", async (_, sql, constraint) => expect(pool.query(sql)).rejects.toMatchObject({ constraint }));
