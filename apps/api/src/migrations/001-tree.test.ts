import { expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();

it.each([
  ["Quận ủy Ba Đình", "quan uy ba dinh"],
  ["ĐẮK LẮK", "dak lak"],
  ["Đảng ủy Khối".normalize("NFD"), "dang uy khoi"],
])("the search key of «%s» is «%s»", async (text, key) => {
  expect((await pool.query("select search_key($1) as key", [text])).rows).toEqual([{ key }]);
});

it("names are stored composed (NFC), however they were typed", async () => {
  await pool.query("insert into member (full_name, admitted_on) values ($1, '2000-01-01')", [
    "Trần Thị Huế".normalize("NFD"),
  ]);
  const { rows } = await pool.query("select full_name, search_name from member order by id desc limit 1");
  expect(rows).toEqual([{ full_name: "Trần Thị Huế".normalize("NFC"), search_name: "tran thi hue" }]);
});

it("names are in the order of the Vietnamese alphabet: đ after d, tones within a letter", async () => {
  const { rows } = await pool.query(
    `select array_agg(name order by name collate "vi-VN-x-icu") as names from unnest('{Đà,Em,Da,Dũng,Ân,An,Ăn}'::text[]) name`,
  );
  expect(rows[0]?.names).toEqual(["An", "Ăn", "Ân", "Da", "Dũng", "Đà", "Em"]);
});

it("a search by name has its index", async () => {
  const client = await pool.connect();
  await client.query("begin; set local enable_seqscan = off; set local enable_indexscan = off");
  const { rows } = await client.query("explain select from organisation_year where search_name like '%ba dinh%'");
  await client.query("rollback");
  client.release();
  expect(JSON.stringify(rows)).toContain("organisation_year_search_name");
});
