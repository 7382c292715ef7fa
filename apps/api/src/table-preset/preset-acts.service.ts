import type { Level, SummaryTableId, Text } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { accepted, givenText } from "../shared/given.ts";
import { notAsked } from "../shared/given-words.ts";
import { numberOf } from "../shared/id.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { TablePreset } from "./table-preset.type.ts";
import { type AskedPresets, boardOf, presetColumns } from "./table-presets.service.ts";

/** How one is called and who sees it. */
export interface GivenName {
  readonly name: string;
  readonly isShared: boolean;
}

/** A table as it is looked at. */
export interface GivenPreset extends GivenName {
  readonly table: SummaryTableId;
  readonly keepsUnit: boolean;
  readonly keepsYear: boolean;
  readonly group?: string | null;
  readonly level?: Level | null;
  readonly decidedOnly: boolean;
}

/** A preset as the actor last saw it. */
export interface PresetSeen {
  readonly id: string;
  readonly version: number;
}

type Answer = Promise<TablePreset | Refused>;

/** Saves a table as it is looked at, at the nearest board of the actor's. */
export async function savePreset({ tx, actor, now }: Acting, at: AskedPresets, given: GivenPreset): Answer {
  const read = accepted(named, given);
  if (isRefused(read)) return read;
  if (!isAskedText(given.group)) return refuseField("preset.group", notAsked);
  const organisation = await standing(tx, at.year, at.organisationId);
  if (isRefused(organisation)) return organisation;
  const board = boardOf(actor, organisation);
  if (board === undefined) return refuse("NOT_ALLOWED");
  await rows(tx, oneAfterTheOther, []);
  if (await isOneTooMany(tx)) return refuseField("preset.name", tooMany);
  const { id, year } = organisation;
  const { table, keepsUnit, keepsYear, group = null, level = null, decidedOnly, isShared } = given;
  const [unit, ofYear] = [keepsUnit ? id : null, keepsYear ? year : null];
  const values = [board, table, read.name, isShared, unit, ofYear, group, level, decidedOnly, actor.displayName, now];
  const saved = await firstRow<{ id: string }>(tx, saveSql, values);
  return saved === undefined ? refuseField("preset.name", nameTaken) : presetOf(tx, saved.id);
}

/** Calls a preset of the actor's by another name, or shares it. */
export async function renamePreset(acting: Acting, seen: PresetSeen, given: GivenName): Answer {
  const { tx, actor, now } = acting;
  const read = accepted(named, given);
  if (isRefused(read)) return read;
  const preset = await seenPreset(acting, seen);
  if (isRefused(preset)) return preset;
  if ((await firstRow(tx, takenSql, [preset.table, read.name, seen.id])) !== undefined)
    return refuseField("given.name", nameTaken);
  const values = [seen.id, seen.version, read.name, given.isShared, actor.displayName, now];
  const renamed = await firstRow<{ id: string }>(tx, renameSql, values);
  return renamed === undefined ? refuse("CHANGED_MEANWHILE") : presetOf(tx, renamed.id);
}

/** Deletes a preset of the actor's; answers it as it was. */
export async function deletePreset(acting: Acting, seen: PresetSeen): Answer {
  const preset = await seenPreset(acting, seen);
  if (isRefused(preset)) return preset;
  const deleted = await firstRow(acting.tx, deleteSql, [seen.id, seen.version]);
  return deleted === undefined ? refuse("CHANGED_MEANWHILE") : preset;
}

async function seenPreset({ tx }: Acting, { id, version }: PresetSeen): Answer {
  const preset = await presetOf(tx, id);
  if (isRefused(preset)) return preset;
  if (!preset.isOwn) return refuse("NOT_ALLOWED");
  return preset.version === version ? preset : refuse("CHANGED_MEANWHILE");
}

async function presetOf(tx: Tx, id: string): Answer {
  const found = await firstRow<TablePreset>(tx, presetSql, [numberOf(id) ?? null]);
  return found ?? refuse("NOT_FOUND");
}

const named = z.object({ name: givenText(120).transform((text) => text.replace(/\s+/g, " ")) });

/** More than a board works with; a list of them stays one that is read. */
const most = 100;

const isOneTooMany = async (tx: Tx): Promise<boolean> =>
  ((await firstRow<{ n: number }>(tx, countSql, []))?.n ?? 0) >= most;

/** Two saved at once by one account do not count past each other. */
const oneAfterTheOther = "select pg_advisory_xact_lock(hashtext('xep_loai.table_preset.of'), actor_id())";

const nameTaken: Text = {
  vi: "Bạn đã có một mẫu của bảng này mang tên đó. Hãy đặt tên khác.",
  en: "You have a saved table of this number by that name already. Please choose another.",
};
const tooMany: Text = {
  vi: `Bạn đã lưu ${most} mẫu bảng. Hãy xóa những mẫu không còn dùng.`,
  en: `You have saved ${most} tables. Please delete those no longer used.`,
};

const countSql = "select count(*)::int as n from table_preset where account_id = actor_id()";

const saveSql = `
  insert into table_preset (organisation_id, table_id, name, is_shared, unit_id, of_year, group_value, level, decided_only,
    changed_by_name, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict on constraint table_preset_one_name do nothing returning id::text as id`;

const takenSql = "select from table_preset where account_id = actor_id() and table_id = $1 and name = $2 and id <> $3";

const renameSql = `
  update table_preset set name = $3, is_shared = $4, version = version + 1, changed_by_name = $5, changed_at = $6
   where id = $1 and version = $2 and account_id = actor_id() returning id::text as id`;

const deleteSql = "delete from table_preset where id = $1 and version = $2 and account_id = actor_id() returning id";

const presetSql = `select ${presetColumns("(select max(year) from cycle)")} from table_preset p where p.id = $1`;
