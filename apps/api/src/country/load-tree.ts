import type { Client } from "pg";
import type { FirstNumbers } from "./country-size.ts";
import type { Progress } from "./progress.ts";
import * as tree from "./tree.sql.ts";

/** Founds the organisations, level after level. */
export async function loadTree(client: Client, numbers: FirstNumbers, progress: Progress): Promise<void> {
  const { provinces, districts, committees, grassrootsCells, cells, end } = numbers;
  progress.step({ vi: `Cây tổ chức: ${end - 1} tổ chức đảng`, en: `Tree: ${end - 1} organisations` });
  const level = (sql: string, kind: string, own: readonly [number, number], parents: readonly [number, number]) =>
    client.query(sql, [...own, ...parents, kind]);
  await client.query("begin");
  await client.query(tree.organisations, [1, end]);
  await client.query(tree.root);
  await level(tree.provinces, "PROVINCIAL_PARTY_ORGANIZATION", [provinces, districts], [1, 2]);
  await level(tree.districts, "DISTRICT_PARTY_ORGANIZATION", [districts, committees], [provinces, districts]);
  await level(tree.committees, "GRASSROOTS_PARTY_ORGANIZATION", [committees, grassrootsCells], [districts, committees]);
  await level(tree.grassrootsCells, "GRASSROOTS_PARTY_CELL", [grassrootsCells, cells], [districts, committees]);
  await level(tree.cells, "SUBORDINATE_PARTY_CELL", [cells, end], [committees, grassrootsCells]);
  await client.query("select setval(pg_get_serial_sequence('organisation', 'id'), $1)", [end - 1]);
  await client.query(
    "insert into document_in_force (document_id, organisation_id, issued_on, year_from) values ('HD21', 1, '2019-10-18', 2019)",
  );
  await client.query("commit");
  await client.query("analyze organisation, organisation_version");
}
