import { type Body, Level, levelOfBody } from "@xep-loai/domain";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { SubjectEntry } from "../subject-entry.ts";

/**
 * Whether the actor may put an issue in the name of a body: by a role held where the body stands, or above it. «cấp ủy, tổ chức
 * đảng gợi ý kiểm điểm đối với tập thể, cá nhân thuộc thẩm quyền quản lý» (HD 21, II.A.4.1.b): nobody does so for a superior.
 */
export async function mayPromptFor(tx: Tx, year: number, entry: SubjectEntry, issuer: Body): Promise<boolean> {
  const from = levelsFrom(issuer, entry.level);
  if (from.length === 0) return true;
  const found = await firstRow<{ may: boolean }>(tx, maySql, [year, entry.organisationId, from]);
  return found?.may ?? false;
}

const levels = Object.values(Level);

/** Where the role must be held, the levels above that of the reviewed alone; none: the body stands at the reviewed itself. */
function levelsFrom(issuer: Body, reviewed: Level): readonly Level[] {
  const above = levels.slice(0, levels.indexOf(reviewed));
  if (issuer === "COMPETENT_AUTHORITY") return above;
  const level = levelOfBody[issuer];
  return level !== null && above.includes(level) ? levels.slice(0, levels.indexOf(level) + 1) : [];
}

const maySql = `
  select coalesce(bool_or(may_act_on(a.year, a.organisation_id)), false) as may
  from organisation_year o join organisation_year a on a.year = o.year and a.organisation_id = any (o.ancestors)
  where o.year = $1 and o.organisation_id = $2 and a.level = any ($3::text[])`;
