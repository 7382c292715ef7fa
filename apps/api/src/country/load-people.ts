import type { Client } from "pg";
import { chunks } from "./chunks.ts";
import type { CountrySize, FirstNumbers } from "./country-size.ts";
import * as people from "./people.sql.ts";
import type { Progress } from "./progress.ts";
import { countOneAtATime, putConstraintAside, putIndexAside } from "./put-aside.ts";
import { type Part, sideBySide, type TwoClients } from "./side-by-side.ts";

const atOnce = 200_000;

/** What is left to do of what was put aside while the members came in. */
export interface LeftToDo {
  /** Holds that a member is in one cell at a time. */
  readonly oneCellAtATime: string;
  /** Until then names cannot be searched. */
  readonly searchable: string;
}

/** Admits the members, each to a cell. */
export async function loadMembers(
  clients: TwoClients,
  { members }: CountrySize,
  numbers: FirstNumbers,
  progress: Progress,
): Promise<LeftToDo> {
  const [client] = clients;
  progress.step({ vi: `Đảng viên: ${members}`, en: `Members: ${members}` });
  const byName = await putIndexAside(client, "member_search_name");
  const inOrder = await putIndexAside(client, "member_search_order");
  const oneCellAtATime = await putConstraintAside(client, "member_stay", "member_stay_one_cell");
  const asBefore = await countOneAtATime(client, "member_stay");
  await sideBySide(clients, admissions(members, numbers), progress);
  await client.query(asBefore);
  await client.query("select setval(pg_get_serial_sequence('member', 'id'), $1)", [members]);
  await client.query("analyze member, member_stay");
  return { oneCellAtATime, searchable: `${byName}; ${inOrder}` };
}

function* admissions(members: number, { grassrootsCells, end }: FirstNumbers): Generator<Part> {
  for (const chunk of chunks(1, members + 1, atOnce)) yield [people.members, [grassrootsCells, end, members, ...chunk]];
}

/** Founds the collectives, appoints the leaders. */
export async function loadOffices(
  client: Client,
  { grassrootsCells, end }: FirstNumbers,
  progress: Progress,
): Promise<void> {
  progress.step({ vi: "Tập thể, cán bộ lãnh đạo", en: "Collectives and leaders" });
  await client.query(people.collectives);
  await client.query(people.titleGroups);
  await client.query(people.secretaries, [grassrootsCells, end]);
  await client.query(people.committeeLeaders);
  await client.query("analyze collective, leader");
}
