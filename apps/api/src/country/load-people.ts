import type { Client } from "pg";
import { chunks } from "./chunks.ts";
import type { CountrySize, FirstNumbers } from "./country-size.ts";
import * as people from "./people.sql.ts";
import type { Progress } from "./progress.ts";
import { putConstraintAside, putIndexAside } from "./put-aside.ts";

const atOnce = 200_000;

/** Admits the members, founds the collectives, appoints the leaders; answers what is left to do: the names cannot be searched yet. */
export async function loadPeople(
  client: Client,
  { members }: CountrySize,
  { grassrootsCells, end }: FirstNumbers,
  progress: Progress,
): Promise<string> {
  progress.step({ vi: `Đảng viên: ${members}`, en: `Members: ${members}` });
  const makeSearchable = [
    await putIndexAside(client, "member_search_name"),
    await putIndexAside(client, "member_search_order"),
  ];
  const oneCellAtATime = await putConstraintAside(client, "member_stay", "member_stay_one_cell");
  for (const [from, to] of chunks(1, members + 1, atOnce)) {
    await client.query(people.members, [grassrootsCells, end, members, from, to]);
    progress.rows(to - from);
  }
  await client.query(oneCellAtATime);
  await client.query("select setval(pg_get_serial_sequence('member', 'id'), $1)", [members]);
  await client.query("analyze member, member_stay");
  await loadOffices(client, [grassrootsCells, end], progress);
  return makeSearchable.join(";");
}

async function loadOffices(client: Client, cells: readonly [number, number], progress: Progress): Promise<void> {
  progress.step({ vi: "Tập thể, cán bộ lãnh đạo", en: "Collectives and leaders" });
  await client.query(people.collectives);
  await client.query(people.titleGroups);
  await client.query(people.secretaries, [...cells]);
  await client.query(people.committeeLeaders);
  await client.query("analyze collective, leader");
}
